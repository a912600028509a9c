import type { Entities, EntityName, EntityReader } from '../entities/index.ts';
import { before } from '../facts/index.ts';
import type { Account, Intent, Person, Trade } from '../generated/types.ts';
import { activeRules } from '../mutations/active-rules.ts';
import { type Instant, parseInstant } from '../time/index.ts';
import { wasLate } from './authority.ts';
import { isWithin, joined, type Period } from './period.ts';
import { settled } from './versions.ts';
import type { RulesInForce, WeekRows } from './week-rows.ts';

const DAY_MS = 86_400_000;
/** Facts of so long before a period may still be told of as late. */
const LATE_DAYS = 70;
/** The last forty scores are looked for among those of so long. */
const SCORES_DAYS = 200;
/** A paper period is followed for so long. */
const PAPER_DAYS = 120;
/** No schedule tolerates more. */
const SCHEDULE_DAYS = 120;

const byId = <T extends { readonly id: string }>(...lists: readonly (readonly T[])[]): T[] => [
  ...new Map(lists.flat().map((row) => [row.id, row])).values(),
];

const earliest = (...times: readonly string[]): string => [...times].sort()[0] as string;

/** The rows with these ids that are not among those known. */
async function missing<K extends EntityName>(
  reader: EntityReader,
  entity: K,
  known: readonly Entities[K][],
  ids: readonly (string | null)[],
): Promise<Entities[K][]> {
  const there = new Set(known.map(({ id }) => id));
  const asked = [...new Set(ids)].filter((id) => id !== null && !there.has(id)) as string[];
  const rows = await Promise.all(asked.map((id) => reader.get(entity, id)));
  return rows.filter((row) => row !== undefined);
}

/**
 * Everything that the digest of a period is made of.
 * @param now by which earlier digests are final
 */
export async function loadWeekRows(
  reader: EntityReader,
  person: Person,
  due: Period,
  now: Instant,
): Promise<WeekRows> {
  const since = (days: number): string =>
    before(parseInstant(due.startsAt) as Instant, days * DAY_MS);
  const { list } = reader;
  const digests = await list('weekly_digest', {
    since: { field: 'endsAt', value: since(LATE_DAYS) },
  });
  const previous = digests
    .filter(({ toDate }) => toDate < due.toDate)
    .map((digest) => settled(digest, now));
  const period = joined(due, previous);
  const from = { value: since(1) };
  const quarantines = await list('paper_quarantine', {
    since: { field: 'startedAt', value: since(PAPER_DAYS) },
  });
  const paperSince = quarantines.map(({ startedAt }) => startedAt);
  const [accounts, snapshots, trades, made, entries, breaches, scores] = await Promise.all([
    list('account'),
    list('account_snapshot'),
    loadTrades(reader, earliest(since(LATE_DAYS), ...paperSince)),
    list('intent', { since: { field: 'chainEndsAt', ...from } }),
    list('journal_entry', { since: { field: 'at', value: earliest(since(1), ...paperSince) } }),
    list('breach', { since: { field: 'at', value: since(LATE_DAYS) } }),
    list('trade_score', { since: { field: 'closedAt', value: since(SCORES_DAYS) } }),
  ]);
  const [overrides, cooldowns, tasks, received, pending, fills, rulesets, revisions] =
    await Promise.all([
      list('override', { since: { field: 'askedAt', ...from } }),
      list('cooldown', { since: { field: 'endsAt', ...from } }),
      list('friction_task', { since: { field: 'createdAt', ...from } }),
      list('rule_change_request', { since: { field: 'receivedAt', ...from } }),
      list('rule_change_request', { since: { field: 'effectiveAt', value: period.endsAt } }),
      loadFills(reader, accounts, since(SCHEDULE_DAYS)),
      loadRules(reader, person, period),
      list('fill_revision', { since: { field: 'createdAt', ...from } }),
    ]);
  const inPeriod = trades.filter(({ lastFillAt }) => isWithin(lastFillAt, period));
  const planned = await missing(reader, 'intent', made, [
    ...inPeriod.map(({ intentId }) => intentId),
    ...fills.map(({ intentId }) => intentId),
  ]);
  const intents = [...made, ...planned];
  return {
    period,
    accounts,
    snapshots,
    rulesets,
    trades,
    intents,
    decisions: await lateDecisions(reader, intents, period),
    entries,
    breaches: byId(breaches, await olderBreaches(reader, inPeriod, since(LATE_DAYS))),
    scores,
    overrides,
    cooldowns,
    tasks,
    quarantines,
    ruleChanges: byId(received, pending),
    fills,
    revisions,
    previous,
  };
}

async function loadTrades(reader: EntityReader, since: string): Promise<Trade[]> {
  const [recent, open] = await Promise.all([
    reader.list('trade', { since: { field: 'lastFillAt', value: since } }),
    reader.list('trade', { where: { status: 'open' } }),
  ]);
  return byId(recent, open);
}

/** Of trades that were open for so long that what they broke is not among the recent breaches. */
async function olderBreaches(reader: EntityReader, trades: readonly Trade[], since: string) {
  const old = trades.filter(({ openedAt }) => openedAt < since);
  const found = old.map(({ id }) => reader.list('breach', { where: { tradeId: id } }));
  return (await Promise.all(found)).flat();
}

async function loadFills(reader: EntityReader, accounts: readonly Account[], since: string) {
  const own = accounts.filter(({ persona }) => persona === 'indexdca');
  const found = own.map(({ id }) =>
    reader.list('fill', { where: { accountId: id }, since: { field: 'filledAt', value: since } }),
  );
  return (await Promise.all(found)).flat().filter(({ deletedAt }) => deletedAt === null);
}

async function loadRules(
  reader: EntityReader,
  { personas }: Person,
  { endsAt }: Period,
): Promise<RulesInForce[]> {
  const found = await Promise.all(
    [...personas].sort().map(async (persona) => {
      const active = await activeRules(reader, persona, endsAt);
      const row = active && (await reader.get('ruleset', active.rulesetId));
      return row ? [{ persona, ...active, version: row.version }] : [];
    }),
  );
  return found.flat() as RulesInForce[];
}

/** Only those of plans that the device decided without the server: a decision is a large row. */
async function lateDecisions(reader: EntityReader, intents: readonly Intent[], period: Period) {
  const late = intents.filter((one) => isWithin(one.correctedTime, period) && wasLate(one));
  return missing(
    reader,
    'gate_decision',
    [],
    late.flatMap(({ id }) => [`${id}:device`, `${id}:server`]),
  );
}
