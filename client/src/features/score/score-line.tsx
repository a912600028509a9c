import type { Trade } from '@mast/shared/types';
import { KeyValue, KeyValues, LinkButton, Section } from '../../ui/index.ts';
import { stateWords } from './part-words.ts';
import { useScore } from './use-score.ts';

/** How far a closed trade kept to its plan, and the way to how that came about. */
export function ScoreLine({ trade }: { trade: Trade }) {
  const found = useScore(trade);
  if (!found) return null;
  return (
    <Section
      title="Adherence"
      aside={<LinkButton href={`/scores/${trade.id}`}>How this score came about</LinkButton>}
    >
      <KeyValues>
        <KeyValue label="Kept to my plan">{stateWords(found.score)}</KeyValue>
      </KeyValues>
    </Section>
  );
}
