import { absolute, compare, type Decimal, decimal, multiply, subtract } from '../decimal/index.ts';
import type { BreachKind, Outcome, Side } from '../generated/types.ts';
import type { Instant } from '../time/index.ts';
import type { Breach } from './breach.ts';

/** What stood of the plan that a fill answers, when the fill took place. */
export type Standing =
  | { readonly kind: 'unplanned' }
  | {
      readonly kind: 'planned';
      readonly outcome: Outcome;
      /** Every rule that led is under a granted override. */
      readonly isOverridden: boolean;
      /** The device allowed it by what it knew then: a late conflict and no breach. */
      readonly isExcused: boolean;
    };

/** A fill of a live trade that opened or added to it. */
export interface Entry {
  readonly fillId: string;
  /** What was done at once: the fills of a plan, or all of a trade that has none. */
  readonly action: string;
  readonly at: Instant;
  /** What is open once it is filled. */
  readonly openSize: Decimal;
  readonly standing: Standing;
  /** Whether it fell into an active cooldown, and whether its device could know of that. */
  readonly cooldown: 'none' | 'known' | 'unknown';
  /** Of all plans answered so far, the smaller of what was planned and allowed; null if not known. */
  readonly allowedSize: Decimal | null;
}

/** A stop as it stood from an instant on; null where it was taken away. */
export interface StopMove {
  readonly at: Instant;
  readonly stop: Decimal | null;
}

export interface Conduct {
  readonly tradeId: string;
  readonly side: Side;
  readonly entries: readonly Entry[];
  /** A sale that an index plan did not foresee. */
  readonly unscheduledSales: readonly Pick<Entry, 'fillId' | 'action' | 'at'>[];
  readonly planned: { readonly entry: Decimal; readonly stop: Decimal } | null;
  readonly stopMoves: readonly StopMove[];
  readonly brokenSafeguards: readonly { readonly at: Instant; readonly fillId: string | null }[];
}

const WIDENED = decimal('0.25');
const OVERSIZE = decimal('1.25');

/** Its breach is of the trade as a whole. */
const WHOLE_TRADE = '';

/**
 * Every breach of a live trade, at its first instant: each kind once for an action, so that an order
 * filled in parts breaks a rule once and a later one again; what is of the whole trade once in all.
 */
export function detectBreaches(conduct: Conduct): Breach[] {
  const firsts = new Map<string, Breach>();
  const note = (kind: BreachKind, at: Instant, fillId: string | null, action: string): void => {
    const key = `${kind} ${action}`;
    const known = firsts.get(key);
    if (known !== undefined && known.at <= at) return;
    firsts.set(key, { kind, at, tradeId: conduct.tradeId, fillId });
  };
  for (const entry of conduct.entries) {
    for (const kind of breachesOfEntry(entry)) {
      note(kind, entry.at, entry.fillId, kind === 'oversize' ? WHOLE_TRADE : entry.action);
    }
  }
  for (const { at, fillId, action } of conduct.unscheduledSales) {
    note('no_intent', at, fillId, action);
  }
  for (const move of conduct.stopMoves) {
    const kind = breachOfMove(move, conduct);
    if (kind !== null) note(kind, move.at, null, WHOLE_TRADE);
  }
  for (const { at, fillId } of conduct.brokenSafeguards) {
    note('safeguard_broken', at, fillId, WHOLE_TRADE);
  }
  return [...firsts.values()].sort((a, b) => a.at - b.at || (a.kind < b.kind ? -1 : 1));
}

const AGAINST: Partial<Record<Outcome, BreachKind>> = {
  NO_GO: 'no_go_taken',
  SIMULATE: 'simulate_taken',
  WAIT: 'wait_jumped',
};

function breachesOfEntry(entry: Entry): BreachKind[] {
  const { standing, cooldown, openSize, allowedSize } = entry;
  const found: BreachKind[] = [];
  if (standing.kind === 'unplanned') found.push('no_intent');
  else if (!standing.isExcused) {
    const against = AGAINST[standing.outcome];
    // A paper period is lifted by no override.
    const isLifted = standing.isOverridden && standing.outcome !== 'SIMULATE';
    if (against !== undefined && !isLifted) found.push(against);
  }
  if (cooldown === 'known') found.push('cooldown_ignored');
  const isOversize = allowedSize !== null && compare(openSize, multiply(OVERSIZE, allowedSize)) > 0;
  if (isOversize) found.push('oversize');
  return found;
}

/** A stop counts as widened beyond a quarter of the planned distance. */
function breachOfMove({ stop }: StopMove, { planned, side }: Conduct): BreachKind | null {
  if (planned === null) return null;
  if (stop === null) return 'stop_removed';
  const widened = side === 'long' ? subtract(planned.stop, stop) : subtract(stop, planned.stop);
  const distance = absolute(subtract(planned.entry, planned.stop));
  return compare(widened, multiply(WIDENED, distance)) > 0 ? 'stop_widened' : null;
}
