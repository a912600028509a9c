import type { Entities, EntityName, EntityReader } from '@mast/shared/entities';
import type { JournalEntry, Trade } from '@mast/shared/types';
import type { Row, RowsByEntity } from '../types.ts';

/** As many as a list shows before it is scrolled. */
const LATEST = 60;
const RECENT_DAYS = 7;
const DAY_MS = 24 * 60 * 60_000;
/** A row is stored whole or not at all: a cut one would be shown as if it were all. */
const LARGEST_ROW = 8 * 1024;

/** The rows that any main screen begins with, read at one instant; some ten kilobytes. @param now as of which */
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
  const cash_flow = await whole('cash_flow');
  const friction_task = await reader.list('friction_task', { where: { state: 'open' } });
  const override = await reader.list('override', { where: { decision: null } });
  const intent = latest(await whole('intent'), ({ createdAt }) => createdAt);
  const trades = await whole('trade');
  const posts = await reader.list('journal_entry', { where: { kind: 'post' } });
  const shown = [
    ...openOrOwed(trades, posts, recent),
    ...latest(trades, ({ lastFillAt }) => lastFillAt),
  ];
  // A written trade comes with its post, or it would be asked for on the first screen.
  const { trade, journal_entry } = withPosts(new Set(small(shown)), posts);
  const draft_plan = small(await whole('draft_plan'));
  const used = new Set([...intent, ...trade, ...draft_plan].map((row) => row.instrumentId));
  const instrument = (await whole('instrument')).filter(({ id }) => used.has(id));
  return {
    person,
    account,
    account_snapshot: latestPerAccount(account_snapshot),
    ruleset,
    rule_definition,
    intent: small(intent),
    trade,
    journal_entry,
    cooldown,
    cash_flow,
    friction_task,
    draft_plan,
    override,
    rejection: small(rejection),
    instrument,
  };
}

/** The newest by an instant of theirs; of thousands the few are picked, and the others are not put in order. */
function latest<R>(rows: readonly R[], instantOf: (row: R) => string): R[] {
  const newestFirst = (a: R, b: R): number => (instantOf(a) < instantOf(b) ? 1 : -1);
  const cut = (picked: R[]): R[] => picked.sort(newestFirst).slice(0, LATEST);
  let picked: R[] = [];
  let least = '';
  // Rows come in the order of their making: what is new is seen first.
  for (const row of rows.toReversed()) {
    if (instantOf(row) > least) picked.push(row);
    if (picked.length < 2 * LATEST) continue;
    picked = cut(picked);
    least = instantOf(picked[LATEST - 1] as R);
  }
  return cut(picked);
}

function withPosts(trades: ReadonlySet<Trade>, posts: readonly JournalEntry[]) {
  const ids = new Set([...trades].map(({ id }) => id));
  const own = posts.filter(({ tradeId }) => tradeId !== null && ids.has(tradeId));
  const journal_entry = small(own);
  const kept = new Set(journal_entry);
  const cut = new Set(own.filter((post) => !kept.has(post)).map(({ tradeId }) => tradeId));
  return { trade: [...trades].filter(({ id }) => !cut.has(id)), journal_entry };
}

/** Open trades, and those closed lately that still want a post entry. */
function openOrOwed(
  trades: readonly Trade[],
  posts: readonly JournalEntry[],
  recent: string,
): Trade[] {
  const written = new Set(posts.map((post) => post.tradeId));
  return trades.filter(
    ({ id, status, lastFillAt }) => status === 'open' || (lastFillAt >= recent && !written.has(id)),
  );
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
