import { maximum, negate, ONE, subtract, sum, toText, ZERO } from '../decimal/index.ts';
import { netByCurrency } from './money.ts';
import { countsByName } from './order.ts';
import { knownRValues, type StatsTrade } from './trade.ts';

/** The result of some trades, signed as it is. */
export interface ResultSum {
  readonly trades: number;
  readonly r: string;
  readonly rKnown: number;
  readonly money: readonly { readonly currency: string; readonly net: string }[];
}

export function resultSum(trades: readonly StatsTrade[]): ResultSum {
  const rs = knownRValues(trades);
  return {
    trades: trades.length,
    r: toText(sum(rs)),
    rKnown: rs.length,
    money: netByCurrency(trades),
  };
}

export interface BreachFigures {
  readonly byType: readonly { readonly name: string; readonly n: number }[];
  readonly broken: ResultSum;
  readonly kept: ResultSum;
  /** Σ max(0, −r − 1) over trades with a breach of stop or size: no lucky win makes it smaller. */
  readonly lossBeyondPlan: string;
}

function lossBeyondPlan(trades: readonly StatsTrade[]): string {
  const loose = trades.filter(({ breaches }) => breaches.some(({ about }) => about !== 'other'));
  const beyond = knownRValues(loose).map((r) => maximum(ZERO, subtract(negate(r), ONE)));
  return toText(sum(beyond));
}

/** Breaches by type, and what trades with and without one came to. */
export function breachFigures(trades: readonly StatsTrade[]): BreachFigures {
  const isBroken = ({ breaches }: StatsTrade) => breaches.length > 0;
  return {
    byType: countsByName(trades.flatMap(({ breaches }) => breaches.map(({ type }) => type))),
    broken: resultSum(trades.filter(isBroken)),
    kept: resultSum(trades.filter((trade) => !isBroken(trade))),
    lossBeyondPlan: lossBeyondPlan(trades),
  };
}
