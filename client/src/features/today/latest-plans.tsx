import { useRows } from '../../data/index.ts';
import { LinkButton, List, Section } from '../../ui/index.ts';
import { useInstruments } from '../common/use-instruments.ts';
import { useTimes } from '../common/use-times.ts';
import { IntentRow } from '../intents/intent-row.tsx';
import { Quiet } from './quiet.tsx';

const SHOWN = 4;

export function LatestPlans() {
  const intents = useRows('intent');
  const book = useInstruments();
  const times = useTimes();
  const latest = [...intents]
    .sort((a, b) => (a.correctedTime < b.correctedTime ? 1 : -1))
    .slice(0, SHOWN);
  return (
    <Section
      title="Latest plans"
      {...(intents.length > SHOWN ? { aside: <LinkButton href="/intents">All</LinkButton> } : {})}
    >
      {latest.length === 0 ? (
        <Quiet>My plans and what my rules said of them will stand here.</Quiet>
      ) : (
        <List label="Latest plans">
          {latest.map((intent) => (
            <IntentRow key={intent.id} intent={intent} book={book} times={times} />
          ))}
        </List>
      )}
    </Section>
  );
}
