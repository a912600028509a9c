import type { EntityReader } from '../entities/index.ts';
import {
  before,
  CALENDAR_MS,
  type FactRows,
  HISTORY_MS,
  lastOfChain,
  type PlanInHand,
  planKey,
  RECENT_MS,
} from '../facts/index.ts';
import type { Account, CalendarEvent, Fill, Intent } from '../generated/types.ts';
import { formatInstant, type Instant } from '../time/index.ts';

type Loaded = Pick<
  FactRows,
  | 'intents'
  | 'fills'
  | 'reviews'
  | 'cooldowns'
  | 'quarantines'
  | 'tasks'
  | 'events'
  | 'overrides'
  | 'planKey'
>;

/** The rows beside trades and posts that facts at an instant are made of. */
export async function loadFactRows(
  reader: EntityReader,
  account: Account,
  plan: PlanInHand | null,
  at: Instant,
): Promise<Loaded> {
  const horizon = before(at, HISTORY_MS);
  const [recent, actions, tasks, reviews, cooldowns, quarantines, overrides, events] =
    await Promise.all([
      recentIntents(reader, at),
      account.persona === 'indexdca' ? indexActions(reader, account, horizon) : NO_ACTIONS,
      recentTasks(reader, at),
      reader.list('journal_entry', { where: { period: 'quarter' } }),
      reader.list('cooldown', { since: { field: 'endsAt', value: horizon } }),
      reader.list('paper_quarantine'),
      reader.list('override', { since: { field: 'resolvedAt', value: before(at, RECENT_MS) } }),
      ownEvents(reader, at),
    ]);
  const start = await chainStart(reader, account, plan, recent, at);
  const intents = new Map([...actions.intents, ...recent, ...start].map((one) => [one.id, one]));
  return {
    intents: [...intents.values()],
    fills: actions.fills,
    reviews,
    cooldowns,
    quarantines,
    tasks,
    overrides,
    events,
    planKey: plan && planKey(plan),
  };
}

/** Plans of all accounts whose chain stands, or ended a short time ago. */
export const recentIntents = (reader: EntityReader, at: Instant): Promise<Intent[]> =>
  reader.list('intent', { since: { field: 'chainEndsAt', value: before(at, RECENT_MS) } });

/** Tasks that are open, and those that came to their end a short time ago. */
export async function recentTasks(reader: EntityReader, at: Instant): Promise<FactRows['tasks']> {
  const [open, ended] = await Promise.all([
    reader.list('friction_task', { where: { state: 'open' } }),
    reader.list('friction_task', { since: { field: 'doneAt', value: before(at, RECENT_MS) } }),
  ]);
  return [...open, ...ended];
}

const NO_ACTIONS = { fills: [] as Fill[], intents: [] as Intent[] };

/** What an index account bought and sold, and the plans for it. */
async function indexActions(reader: EntityReader, account: Account, since: string) {
  const where = { accountId: account.id };
  const [fills, intents] = await Promise.all([
    reader.list('fill', { where, since: { field: 'filledAt', value: since } }),
    reader.list('intent', { where }),
  ]);
  return { fills: fills.filter(({ deletedAt }) => deletedAt === null), intents };
}

/** Events near the instant; where there are none, older ones, which say that a calendar is kept. */
async function ownEvents(reader: EntityReader, at: Instant): Promise<CalendarEvent[]> {
  const near = await reader.list('calendar_event', {
    since: { field: 'at', value: before(at, CALENDAR_MS) },
  });
  return near.length > 0 ? near : reader.list('calendar_event');
}

/** The first plan of a chain that has gone on for so long that it is not among the recent ones. */
async function chainStart(
  reader: EntityReader,
  account: Account,
  plan: PlanInHand | null,
  recent: readonly Intent[],
  at: Instant,
): Promise<Intent[]> {
  const key = plan && { ...plan, accountId: account.id };
  const last = key && lastOfChain(recent, key, formatInstant(at));
  if (!last || recent.some((intent) => intent.id === last.chainId)) return [];
  const first = await reader.get('intent', last.chainId);
  return first ? [first] : [];
}
