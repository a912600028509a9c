import { useRows } from '../../data/index.ts';
import { LinkButton, List, Section } from '../../ui/index.ts';
import { OverrideRow } from './override-row.tsx';
import { newestOverrides } from './overrides-screen.tsx';

/** What was asked against the rules of a plan and its revisions; nothing where nothing was. */
export default function OverridesOfPlan({ chainId }: { chainId: string }) {
  const rows = useRows('override', { chainId });
  if (rows.length === 0) return null;
  return (
    <Section title="Overrides" aside={<LinkButton href="/overrides">All of mine</LinkButton>}>
      <List label="Overrides of this plan">
        {newestOverrides(rows).map((row) => (
          <OverrideRow key={row.id} row={row} />
        ))}
      </List>
    </Section>
  );
}
