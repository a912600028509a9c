import { put } from '@mast/shared/entities';
import type { Person, Trade, TradeScore } from '@mast/shared/types';
import {
  breachOf,
  closedTrades,
  instant,
  person,
  postOf,
  scoreOf,
} from '../../shared/src/digest/testing/week.ts';
import { account, snapshot } from '../../shared/src/facts/testing/sources.ts';

const WEEK_MS = 7 * 24 * 3_600_000;
const START = instant('2026-06-08T00:00:00.000Z');

export interface Week {
  readonly person: Person;
  readonly trades: readonly Trade[];
  readonly scores: readonly TradeScore[];
}

/** So many trades spread over the week from 8 to 14 June 2026, each with its score. */
export function weekOf(count: number, userId = person.id): Week {
  const [model] = closedTrades([['08T10', '1']]) as [Trade];
  const trades = Array.from({ length: count }, (_, i) => {
    const at = new Date(START + Math.floor((i * WEEK_MS) / count)).toISOString();
    const r = String(((i * 7919) % 6001) / 1000 - 2.5);
    const times = { lastFillAt: at, closedAt: at, openedAt: at };
    return { ...model, ...times, id: `t-${i}`, r, netPnl: r, setup: `setup ${i % 7}` };
  });
  return {
    person: { ...person, id: userId },
    trades,
    scores: trades.map((trade, i) => scoreOf(trade, i % 101)),
  };
}

/** The rows of such a week, with a breach and a post on every fifth trade. */
export const changesOf = ({ person: who, trades, scores }: Week) => {
  const fifth = trades.filter((_, i) => i % 5 === 0);
  return [
    put('person', who),
    put('account', account),
    put('account_snapshot', snapshot('2026-06-01T00:00:00.000Z', '10000')),
    ...trades.map((trade) => put('trade', trade)),
    ...scores.map((score) => put('trade_score', score)),
    ...fifth.map((trade) => put('breach', breachOf(trade))),
    ...fifth.map((trade) =>
      put(
        'journal_entry',
        postOf(trade, 'I kept to my plan until the second try.', trade.lastFillAt),
      ),
    ),
  ];
};
