import { useRows } from '../../data/index.ts';
import { EmptyState, LinkButton, List, Section, Split, Stack } from '../../ui/index.ts';
import { useInstruments } from '../common/use-instruments.ts';
import { useRiver } from '../common/use-river.ts';
import { useTimes } from '../common/use-times.ts';
import { DraftRow, useDrafts } from './draft-row.tsx';
import { IntentDetail } from './intent-detail.tsx';
import { IntentRow } from './intent-row.tsx';

/** All plans with their verdicts; on the laptop the open one beside them. */
export default function IntentsScreen({ id }: { id?: string | undefined }) {
  return (
    <Split
      list={<Intents openId={id} />}
      detail={id === undefined ? undefined : <IntentDetail key={id} id={id} />}
    />
  );
}

function Intents({ openId }: { openId: string | undefined }) {
  const intents = useRows('intent');
  const book = useInstruments();
  const times = useTimes();
  const drafts = useDrafts();
  const { shown, endRef } = useRiver();
  if (intents.length + drafts.length === 0) {
    return (
      <EmptyState action={<LinkButton href="/intents/new">Write my first plan</LinkButton>}>
        Every plan and what my rules said of it will stand here.
      </EmptyState>
    );
  }
  const newest = [...intents].sort((a, b) => (a.correctedTime < b.correctedTime ? 1 : -1));
  return (
    <Stack gap={6}>
      {drafts.length > 0 && (
        <Section title="Drafts">
          <List label="Drafts">
            {drafts.map((draft) => (
              <DraftRow key={draft.id} draft={draft} />
            ))}
          </List>
        </Section>
      )}
      <List label="Plans">
        {newest.slice(0, shown).map((intent) => (
          <IntentRow
            key={intent.id}
            intent={intent}
            book={book}
            times={times}
            current={intent.id === openId}
          />
        ))}
      </List>
      {shown < newest.length && <div key={shown} ref={endRef} />}
    </Stack>
  );
}
