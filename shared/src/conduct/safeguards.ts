import type { Conduct } from '../cooldowns/index.ts';
import { add, decimal, subtract, ZERO } from '../decimal/index.ts';
import type { Override } from '../generated/types.ts';
import { type SafeguardState, safeguardsKept } from '../overrides/index.ts';
import { type Instant, nextDayBoundary, parseInstant } from '../time/index.ts';
import type { DecidedPlan, TradeFile } from './trade-file.ts';

const instantOf = (text: string): Instant => parseInstant(text) as Instant;

/** Those of a plan that were granted by an instant. */
export const grantedBy = ({ overrides }: DecidedPlan, at: string): Override[] =>
  overrides.filter(({ resolvedAt }) => resolvedAt !== null && resolvedAt <= at);

/** The overrides under which a trade was entered. */
export const overridesOf = ({ trade, plans }: TradeFile): Override[] => {
  const all = trade.legs.flatMap(({ fillId, at }) => {
    const plan = plans.get(fillId);
    return plan ? grantedBy(plan, at) : [];
  });
  return [...new Map(all.map((one) => [one.id, one])).values()];
};

/** Whether each safeguard of an override was kept, by what is known of its trade now. */
export function safeguardStates(
  file: TradeFile,
  override: Override,
  now: Instant,
): SafeguardState[] {
  const { trade, mainZone, post, plans, laterEntries } = file;
  const grantedAt = instantOf(override.resolvedAt ?? override.askedAt);
  const plan = plans.get(trade.legs[0]?.fillId ?? '')?.intent.plan;
  return safeguardsKept(override, {
    trade: {
      entries: openSizes(file),
      closedAt: trade.closedAt === null ? null : instantOf(trade.closedAt),
      exitTime: plan?.exitTime ? instantOf(plan.exitTime) : null,
    },
    laterEntries: laterEntries.map(({ fillId, at }) => ({ fillId, at: instantOf(at) })),
    dayEnd: nextDayBoundary({ tz: mainZone, localTime: '00:00' }, grantedAt),
    post: post ? { at: instantOf(post.at), answers: post.safeguards ?? {} } : null,
    now,
  });
}

/** What is open once each entry is filled. */
function openSizes({ trade }: TradeFile) {
  let openSize = ZERO;
  return trade.legs.flatMap(({ fillId, at, size, effect }) => {
    const isEntry = effect === 'increase';
    openSize = isEntry ? add(openSize, decimal(size)) : subtract(openSize, decimal(size));
    return isEntry ? [{ fillId, at: instantOf(at), openSize }] : [];
  });
}

/** Known at the fill that broke it, else when the post entry was saved. */
export const brokenSafeguards = (file: TradeFile): Conduct['brokenSafeguards'] =>
  overridesOf(file)
    // What only time decides is kept; that nothing was broken since needs no instant.
    .flatMap((override) => safeguardStates(file, override, Number.POSITIVE_INFINITY))
    .flatMap(({ state, at, fillId }) =>
      state === 'not_kept' && at !== null ? [{ at, fillId }] : [],
    );
