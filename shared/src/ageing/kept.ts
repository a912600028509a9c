import type { AgeingEntity, Entities, EntityReader } from '../entities/index.ts';
import { before, RECENT_MS } from '../facts/index.ts';
import type { Instant } from '../time/index.ts';
import { actionsSince } from './age-rules.ts';

/** What is open or owed, and so keeps rows at hand however old they are. */
export interface Kept {
  readonly openTrades: ReadonlySet<string>;
  /** Legs of open trades, without which a device could fold no next fill. */
  readonly fills: ReadonlySet<string>;
  /** Plans that stand, and those of open trades. */
  readonly intents: ReadonlySet<string>;
  /** Chains that stand or still ask for a task: their first plan says when they began. */
  readonly chains: ReadonlySet<string>;
  /** Pauses that wait for a task. */
  readonly cooldowns: ReadonlySet<string>;
  /** Accounts whose fills are actions that rules count. */
  readonly indexAccounts: ReadonlySet<string>;
  readonly actionsSince: string;
}

export async function loadKept(reader: EntityReader, now: Instant): Promise<Kept> {
  const [trades, tasks, standing, accounts] = await Promise.all([
    reader.list('trade', { where: { status: 'open' } }),
    reader.list('friction_task', { where: { state: 'open' } }),
    reader.list('intent', { since: { field: 'chainEndsAt', value: before(now, RECENT_MS) } }),
    reader.list('account', { where: { persona: 'indexdca' } }),
  ]);
  const some = (ids: readonly (string | null)[]) => new Set(ids.filter((id) => id !== null));
  return {
    openTrades: some(trades.map(({ id }) => id)),
    fills: some(trades.flatMap(({ legs }) => legs.map(({ fillId }) => fillId))),
    intents: some([...standing.map(({ id }) => id), ...trades.map(({ intentId }) => intentId)]),
    chains: some([...standing, ...tasks].map(({ chainId }) => chainId)),
    cooldowns: some(tasks.map(({ cooldownId }) => cooldownId)),
    indexAccounts: some(accounts.map(({ id }) => id)),
    actionsSince: actionsSince(now),
  };
}

type KeptRule<K extends AgeingEntity> = (row: Entities[K], kept: Kept) => boolean;

const KEPT: { readonly [K in AgeingEntity]: KeptRule<K> } = {
  trade: ({ status }) => status === 'open',
  fill: ({ id, accountId, filledAt }, kept) =>
    kept.fills.has(id) || (kept.indexAccounts.has(accountId) && filledAt >= kept.actionsSince),
  intent: ({ id, chainId, filledAt }, kept) =>
    kept.intents.has(id) ||
    kept.chains.has(chainId) ||
    (filledAt !== null && filledAt >= kept.actionsSince),
  gate_decision: ({ intentId }, { intents }) => intents.has(intentId),
  // The last review of a period counts however long ago it was written.
  journal_entry: ({ period, tradeId }, { openTrades }) =>
    period !== null || (tradeId !== null && openTrades.has(tradeId)),
  friction_task: ({ state }) => state === 'open',
  cooldown: ({ id }, { cooldowns }) => cooldowns.has(id),
  import: () => false,
  journal_revision: () => false,
  // Its bytes are still on a device that has to send them.
  attachment: ({ storedAt }) => storedAt === null,
  breach: ({ tradeId }, { openTrades }) => openTrades.has(tradeId),
  trade_score: () => false,
  coach_message: () => false,
  coach_ordering: () => false,
  fill_revision: ({ fillId }, { fills }) => fills.has(fillId),
  stop_move: ({ tradeId }, { openTrades }) => openTrades.has(tradeId),
};

/** Whether an old row stays at hand for what is open or owed. */
export const isKept = <K extends AgeingEntity>(entity: K, row: Entities[K], kept: Kept): boolean =>
  KEPT[entity](row, kept);
