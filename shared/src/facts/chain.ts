import type { Facts, FrictionTask, Intent } from '../generated/types.ts';
import { formatInstant, type Instant } from '../time/index.ts';
import { before, RECENT_MS } from './horizons.ts';
import { planText, type SidedPlan } from './plan-text.ts';
import type { PlanInHand } from './sources.ts';
import { openTasksOf } from './tasks.ts';

const MOST_REVISIONS = 100;
const MOST_TASKS = 50;

/** What makes two plans one chain, whatever their ids. */
export type ChainKey = Pick<Intent, 'accountId' | 'instrumentId' | 'mode' | 'side'>;

const isSameChain = (intent: Intent, key: ChainKey): boolean =>
  intent.accountId === key.accountId &&
  intent.instrumentId === key.instrumentId &&
  intent.mode === key.mode &&
  intent.side === key.side;

/** Plans in the order in which they were made. */
export const inPlanOrder = (a: Intent, b: Intent): number => {
  if (a.correctedTime !== b.correctedTime) return a.correctedTime < b.correctedTime ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
};

/** The last plan of an account, instrument, side and mode by an instant. */
export const lastPlan = (
  intents: readonly Intent[],
  key: ChainKey,
  asOf: string,
): Intent | undefined =>
  intents
    .filter((intent) => isSameChain(intent, key) && intent.correctedTime <= asOf)
    .sort(inPlanOrder)
    .at(-1);

/**
 * When the chain of a last plan ends, as it is known at an instant: the later of the expiry of that
 * plan and the end of the last wait, or the first fill of any of its plans.
 */
export function endOfChain(intents: readonly Intent[], last: Intent, asOf: string): string {
  let end = last.chainEndsAt;
  for (const { chainId, filledAt } of intents) {
    if (chainId !== last.chainId || filledAt === null || filledAt > asOf) continue;
    if (filledAt < end) end = filledAt;
  }
  return end;
}

/**
 * The last plan of the chain that a plan made at an instant belongs to.
 * @returns undefined where the plan begins a chain of its own
 */
export function lastOfChain(
  intents: readonly Intent[],
  key: ChainKey,
  asOf: string,
): Intent | undefined {
  const last = lastPlan(intents, key, asOf);
  return last && endOfChain(intents, last, asOf) > asOf ? last : undefined;
}

const isChanged = (a: SidedPlan, b: SidedPlan): boolean => planText(a) !== planText(b);

/** The chain of the plan in hand; null for the first plan of it. */
export function chainFact(
  plan: PlanInHand,
  accountId: string,
  intents: readonly Intent[],
  tasks: readonly FrictionTask[],
  at: Instant,
): Facts['chain'] {
  const asOf = formatInstant(at);
  const last = lastOfChain(intents, { ...plan, accountId }, asOf);
  if (last === undefined) return null;
  const since = before(at, RECENT_MS);
  const members = intents
    .filter(
      (intent) =>
        intent.chainId === last.chainId &&
        intent.correctedTime <= asOf &&
        intent.chainEndsAt >= since,
    )
    .sort(inPlanOrder);
  const first = intents.find((intent) => intent.id === last.chainId) ?? (members[0] as Intent);
  const revisions = members.filter((intent, i) => {
    const previous = members[i - 1];
    return previous !== undefined && isChanged(previous, intent);
  });
  return {
    id: last.chainId,
    startedAt: first.correctedTime,
    revisions: revisions.slice(-MOST_REVISIONS).map((intent) => intent.correctedTime),
    changed: isChanged(last, plan),
    openTasks: openTasksOf(tasks, 'chainId', last.chainId, asOf)
      .slice(0, MOST_TASKS)
      .map(({ id, task, ruleKey }) => ({ id, task, rule: ruleKey })),
  };
}
