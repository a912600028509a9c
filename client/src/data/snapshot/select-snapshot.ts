import type { Entities, EntityName, EntityReader } from '@mast/shared/entities';
import type { JournalEntry, Trade } from '@mast/shared/types';
import { breathe } from '../breathe.ts';
import { newest } from '../rows/newest.ts';
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
  const intents = await whole('intent');
  const trades = await whole('trade');
  const posts = await reader.list('journal_entry', { where: { kind: 'post' } });
  const drafts = await whole('draft_plan');
  const instruments = await whole('instrument');
  // All is read, and rows do not change: keys and taps come before what is made of thousands of them.
  await breathe();
  const intent = newest(intents, ({ createdAt }) => createdAt, LATEST);
  const late = lateTrades(trades, recent);
  await breathe();
  const shown = [...openOrOwed(late, posts), ...latestTrades(trades, late)];
  await breathe();
  // A written trade comes with its post, or it would be asked for on the first screen.
  const { trade, journal_entry } = withPosts(new Set(small(shown)), posts);
  const draft_plan = small(drafts);
  const used = new Set([...intent, ...trade, ...draft_plan].map((row) => row.instrumentId));
  const instrument = instruments.filter(({ id }) => used.has(id));
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

function withPosts(trades: ReadonlySet<Trade>, posts: readonly JournalEntry[]) {
  const ids = new Set([...trades].map(({ id }) => id));
  const own = posts.filter(({ tradeId }) => tradeId !== null && ids.has(tradeId));
  const journal_entry = small(own);
  const kept = new Set(journal_entry);
  const cut = new Set(own.filter((post) => !kept.has(post)).map(({ tradeId }) => tradeId));
  return { trade: [...trades].filter(({ id }) => !cut.has(id)), journal_entry };
}

/** Open trades, and those of lately. */
const lateTrades = (trades: readonly Trade[], recent: string): Trade[] =>
  trades.filter(({ status, lastFillAt }) => status === 'open' || lastFillAt >= recent);

/** Open trades, and those closed lately that still want a post entry. */
function openOrOwed(late: readonly Trade[], posts: readonly JournalEntry[]): Trade[] {
  const written = new Set(posts.map((post) => post.tradeId));
  return late.filter(({ id, status }) => status === 'open' || !written.has(id));
}

/** The last ones; where those of lately are enough, no others are looked at. */
function latestTrades(trades: readonly Trade[], late: readonly Trade[]): Trade[] {
  const closed = late.filter(({ status }) => status !== 'open');
  return newest(closed.length >= LATEST ? late : trades, ({ lastFillAt }) => lastFillAt, LATEST);
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
