import type { Intent, Override, Trade } from '../generated/types.ts';
import type { OverrideFact } from '../stats/index.ts';
import { isWithin } from './period.ts';
import type { WeekRows } from './week-rows.ts';

/** Trades that answered a plan of a chain. */
function tradesOf(chainId: string, trades: readonly Trade[], intents: ReadonlyMap<string, Intent>) {
  return trades.filter(({ intentId }) => intents.get(intentId ?? '')?.chainId === chainId);
}

/** Kept once its trades are closed and none of them broke one. */
function safeguardsOf(
  { chainId }: Override,
  { trades, breaches }: WeekRows,
  intents: ReadonlyMap<string, Intent>,
): OverrideFact['safeguards'] {
  const own = tradesOf(chainId, trades, intents);
  const ids = new Set(own.map(({ id }) => id));
  const isBroken = breaches.some(
    ({ tradeId, voided, kinds }) =>
      !voided && ids.has(tradeId) && kinds.includes('safeguard_broken'),
  );
  if (isBroken) return 'not_kept';
  return own.length > 0 && own.every(({ status }) => status === 'closed') ? 'kept' : 'open';
}

/** Overrides that were asked in the period, in order. */
export function overrideFacts(rows: WeekRows): OverrideFact[] {
  const intents = new Map(rows.intents.map((one) => [one.id, one]));
  return rows.overrides
    .filter(({ askedAt }) => isWithin(askedAt, rows.period))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((override) => ({
      decision: override.withdrawnAt === null ? (override.decision ?? 'open') : 'withdrawn',
      safeguards: safeguardsOf(override, rows, intents),
    }));
}
