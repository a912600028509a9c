import type { Trade } from '@mast/shared/types';
import { useEffect, useState } from 'react';
import { type ActionScore, actionScoresOf, useRows } from '../../data/index.ts';
import { List, ListRow, Section } from '../../ui/index.ts';
import { useTimes } from '../common/use-times.ts';
import { dayText, stateWords } from './part-words.ts';

/** What I did in this position, each action with how far it kept to my schedule; the newest first. */
export default function ActionScores({ trade }: { trade: Trade }) {
  const { when } = useTimes();
  const actions = useActions(trade);
  if (actions.length === 0) return null;
  return (
    <Section title="Adherence">
      <List label="Adherence of what I did">
        {actions.map((action) => (
          <ListRow
            key={action.score.id}
            href={`/scores/${action.score.id}`}
            title={titleOf(action)}
            detail={when(action.score.closedAt)}
            trailing={stateWords(action.score)}
          />
        ))}
      </List>
    </Section>
  );
}

function titleOf({ kind, figures }: ActionScore): string {
  if (kind === 'contribution') return `Contribution of ${dayText(figures.dueDate ?? '')}`;
  return kind === 'sale' ? 'Sale' : 'Purchase for another reason';
}

/** Those that a fill of the trade is part of; anew with each row that they are made of. */
function useActions(trade: Trade): readonly ActionScore[] {
  const { accountId } = trade;
  const synced = useRows('trade_score', { accountId });
  const [actions, setActions] = useState<readonly ActionScore[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are what they are made of
  useEffect(() => {
    let isCurrent = true;
    actionScoresOf(accountId).then(
      (all) => isCurrent && setActions(all),
      () => isCurrent && setActions([]),
    );
    return () => {
      isCurrent = false;
    };
  }, [accountId, trade, synced]);
  const own = new Set(trade.legs.map(({ fillId }) => fillId));
  return actions
    .filter(({ fillIds }) => fillIds.some((id) => own.has(id)))
    .sort((a, b) => (a.score.closedAt < b.score.closedAt ? 1 : -1));
}
