import type { Entities, EntityName, EntityReader } from '@mast/shared/entities';
import type { Intent, JournalEntry, Trade } from '@mast/shared/types';
import type { Row, RowsByEntity } from '../types.ts';

const LATEST_INTENTS = 20;
const RECENT_DAYS = 7;
const DAY_MS = 24 * 60 * 60_000;
/** A row is stored whole or not at all: a cut one would be shown as if it were all. */
const LARGEST_ROW = 8 * 1024;

/** The rows of the first screen, read at one instant; a few kilobytes. @param now as of which */
export async function selectSnapshot(reader: EntityReader, now: string): Promise<RowsByEntity> {
  const recent = new Date(Date.parse(now) - RECENT_DAYS * DAY_MS).toISOString();
  const whole = <K extends EntityName>(entity: K): Promise<Entities[K][]> => reader.list(entity);
  const [person, account, account_snapshot, ruleset, rule_definition, rejection, cooldown] =
    await Promise.all([
      whole('person'),
      whole('account'),
      whole('account_snapshot'),
      whole('ruleset'),
      whole('rule_definition'),
      whole('rejection'),
      reader.list('cooldown', { since: { field: 'endsAt', value: now } }),
    ]);
  const friction_task = await reader.list('friction_task', { where: { state: 'open' } });
  const intent = latestIntents(await whole('intent'));
  const trade = openOrOwed(
    await reader.list('trade', { since: { field: 'lastFillAt', value: recent } }),
    await reader.list('trade', { where: { status: 'open' } }),
    await reader.list('journal_entry', { where: { kind: 'post' } }),
  );
  const used = new Set([...intent, ...trade].map((row) => row.instrumentId));
  const instrument = (await whole('instrument')).filter(({ id }) => used.has(id));
  return {
    person,
    account,
    account_snapshot: latestPerAccount(account_snapshot),
    ruleset,
    rule_definition,
    intent: small(intent),
    trade: small(trade),
    cooldown,
    friction_task,
    rejection: small(rejection),
    instrument,
  };
}

const latestIntents = (intents: readonly Intent[]): Intent[] =>
  [...intents].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1)).slice(0, LATEST_INTENTS);

/** Open trades, and those closed lately that still want a post entry. */
function openOrOwed(
  recent: readonly Trade[],
  open: readonly Trade[],
  posts: readonly JournalEntry[],
): Trade[] {
  const written = new Set(posts.map((post) => post.tradeId));
  const owed = recent.filter((trade) => trade.status === 'closed' && !written.has(trade.id));
  return [...open, ...owed];
}

function latestPerAccount(
  snapshots: readonly Entities['account_snapshot'][],
): Entities['account_snapshot'][] {
  const latest = new Map<string, Entities['account_snapshot']>();
  for (const snapshot of snapshots) {
    const known = latest.get(snapshot.accountId);
    if (known === undefined || known.asOf <= snapshot.asOf) {
      latest.set(snapshot.accountId, snapshot);
    }
  }
  return [...latest.values()];
}

const small = <R extends Row>(rows: readonly R[]): R[] =>
  rows.filter((row) => JSON.stringify(row).length <= LARGEST_ROW);
