import type {
  Account,
  AccountSnapshot,
  FrictionTask,
  Intent,
  JournalEntry,
  Rule,
  Trade,
} from '@mast/shared/types';
import { kept } from '../common/kept.ts';

/**
 * Closed trades that no post entry speaks of, the newest first. What closed before the journal began
 * is history that was brought in, and no debt, as in the facts of the gate.
 */
export const owedPosts = kept(
  (closed: readonly Trade[], posts: readonly JournalEntry[], startedAt: string): Trade[] => {
    const written = new Set(posts.map((post) => post.tradeId));
    return closed
      .filter((trade) => !written.has(trade.id) && trade.lastFillAt >= startedAt)
      .sort((a, b) => (a.lastFillAt < b.lastFillAt ? 1 : -1));
  },
);

/** Open tasks whose plan still stands, or that a cooldown asks for; the oldest first. */
export function owedTasks(
  tasks: readonly FrictionTask[],
  intents: readonly Intent[],
  nowMs: number,
): FrictionTask[] {
  const now = new Date(nowMs).toISOString();
  const standing = new Set(
    intents.filter(({ chainEndsAt }) => chainEndsAt > now).map(({ chainId }) => chainId),
  );
  return tasks
    .filter(
      ({ state, chainId, cooldownId }) =>
        state === 'open' && (cooldownId !== null || (chainId !== null && standing.has(chainId))),
    )
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
}

/** Equal to what sys_freshness asks for, which a first paint does not load; a test holds them. */
export const BALANCE_MAX_AGE_DAYS = 7;
export const POSITIONS_MAX_AGE_H = 24;
const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * 60 * 60_000;

/** Too old or never declared, or declared without what the targets look at. */
export type OwedBalance = 'stale' | 'no_holdings';

const wantsHoldings = (rules: readonly Pick<Rule, 'kind' | 'params'>[]): boolean =>
  rules.some(
    ({ kind, params }) =>
      kind === 'allocation_band' && Object.keys((params as { targets: object }).targets).length > 0,
  );

/** What has to be declared before an account's plans can pass. @param rules of its persona */
export function owedBalance(
  account: Account,
  snapshots: readonly AccountSnapshot[],
  rules: readonly Pick<Rule, 'kind' | 'params'>[],
  nowMs: number,
): OwedBalance | undefined {
  const own = snapshots.filter(({ accountId }) => accountId === account.id);
  const latest = own.map(({ asOf }) => Date.parse(asOf)).sort((a, b) => b - a)[0];
  if (latest === undefined || nowMs - latest > BALANCE_MAX_AGE_DAYS * DAY_MS) {
    return 'stale';
  }
  const isHeld = own.some(({ holdings }) => holdings !== null);
  return wantsHoldings(rules) && !isHeld ? 'no_holdings' : undefined;
}

/** Whether an account has an open position that was neither recorded nor confirmed for too long. */
export function owesPositions(
  { id, positionsCheckedAt }: Pick<Account, 'id' | 'positionsCheckedAt'>,
  open: readonly Trade[],
  nowMs: number,
): boolean {
  const seenAt = ({ lastFillAt }: Trade): number =>
    Date.parse(
      positionsCheckedAt !== null && positionsCheckedAt > lastFillAt
        ? positionsCheckedAt
        : lastFillAt,
    );
  return open.some(
    (trade) =>
      trade.accountId === id &&
      trade.mode === 'live' &&
      nowMs - seenAt(trade) > POSITIONS_MAX_AGE_H * HOUR_MS,
  );
}
