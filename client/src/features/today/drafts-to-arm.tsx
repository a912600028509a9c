import { List, Section } from '../../ui/index.ts';
import { DraftRow, useDrafts } from '../intents/draft-row.tsx';

/** Planned early, armed late: first on the screen, because the moment for it passes. */
export function DraftsToArm() {
  const drafts = useDrafts();
  if (drafts.length === 0) return null;
  return (
    <Section title="Drafts to arm">
      <List label="Drafts to arm">
        {drafts.map((draft) => (
          <DraftRow key={draft.id} draft={draft} />
        ))}
      </List>
    </Section>
  );
}
