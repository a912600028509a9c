import type { AccountSnapshot, Facts, Intent, Trade, TradeScore } from '../generated/types.ts';
import { formatInstant, type Instant, tradingDay } from '../time/index.ts';
import { resultOf } from '../trades/index.ts';
import { inPlanOrder } from './chain.ts';
import { inDeclaredOrder } from './equity-line.ts';
import type { FactIndex } from './fact-index.ts';
import { boundedText } from './fact-text.ts';
import { before, HISTORY_MS, RECENT_MS } from './horizons.ts';
import type { FactRows } from './sources.ts';

// A decision's record of its facts stays bounded however long the history is.
const LAST_CLOSES = 60;
const MOST_CLOSES = 500;
const MOST_PAPER = 200;
const MOST_UNPOSTED = 500;
const MOST_PAUSES = 200;

/** What closed lately and is on record as such, as of an instant. */
export function historyFacts(
  index: FactIndex,
  rows: FactRows,
  at: Instant,
): Omit<Facts['history'], 'windows' | 'complete'> {
  const asOf = formatInstant(at);
  const since = before(at, HISTORY_MS);
  return {
    closes: closes(index, rows, at),
    paper: paper(index, rows, asOf, since),
    unposted: index
      .unposted(owedSince(rows, since), asOf, MOST_UNPOSTED)
      .map(({ id, lastFillAt }) => ({ tradeId: id, closedAt: lastFillAt })),
    quarterlyReviewAt: latestReview(rows, asOf),
    startedAt: rows.startedAt,
    emotionPauses: emotionPauses(rows.intents, at),
  };
}

/** What closed before the journal began is history that was brought in, and no debt. */
const owedSince = ({ startedAt }: FactRows, since: string): string =>
  startedAt !== null && startedAt > since ? startedAt : since;

/** The last closes, and all of the person's day and of the account's trading day. */
function lastCloses(
  index: FactIndex,
  { mainZone, account }: Pick<FactRows, 'mainZone' | 'account'>,
  at: Instant,
): readonly Trade[] {
  const personDay = tradingDay({ tz: mainZone, localTime: '00:00' }, at);
  const accountDay = tradingDay(account.day, at);
  const today = formatInstant(Math.min(personDay.start, accountDay.start));
  const closed = index.closedBy(formatInstant(at));
  const from = Math.max(
    Math.min(closed.before(today), closed.count - LAST_CLOSES),
    closed.count - MOST_CLOSES,
    closed.before(before(at, HISTORY_MS)),
  );
  return closed.slice(from);
}

/** The close of the oldest trade whose score the facts at an instant tell of; null for none. */
export function scoresSince(
  index: FactIndex,
  of: Pick<FactRows, 'mainZone' | 'account'>,
  at: Instant,
): string | null {
  const oldest = [
    lastCloses(index, of, at)[0],
    lastPaper(index, formatInstant(at), before(at, HISTORY_MS))[0],
  ].flatMap((trade) => trade?.lastFillAt ?? []);
  return oldest.sort()[0] ?? null;
}

const scoresById = ({ scores }: FactRows): ReadonlyMap<string, TradeScore> =>
  new Map(scores.map((score) => [score.id, score]));

/** Null until it can be decided: one that its post entry is owed for too long is not clean. */
const isClean = (score: TradeScore | undefined, asOf: string): boolean | null =>
  score === undefined || score.state === 'scored'
    ? (score?.clean ?? null)
    : score.dueAt <= asOf
      ? false
      : null;

function closes(index: FactIndex, rows: FactRows, at: Instant): Facts['history']['closes'] {
  const balances = balancesByAccount(rows.snapshots);
  const scores = scoresById(rows);
  const asOf = formatInstant(at);
  return lastCloses(index, rows, at).map((trade) => ({
    tradeId: trade.id,
    accountId: trade.accountId,
    instrumentId: trade.instrumentId,
    openedAt: trade.openedAt,
    closedAt: trade.lastFillAt,
    net: boundedText(trade.netPnl),
    r: trade.r,
    result: resultOf(trade, balanceAtClose(trade, balances)),
    clean: isClean(scores.get(trade.id), asOf),
  }));
}

/** Declared balances by account, in the order in which they were declared. */
export type Balances = ReadonlyMap<string, readonly AccountSnapshot[]>;

export function balancesByAccount(snapshots: readonly AccountSnapshot[]): Balances {
  const byAccount = new Map<string, AccountSnapshot[]>();
  for (const snapshot of [...snapshots].sort(inDeclaredOrder)) {
    const own = byAccount.get(snapshot.accountId);
    if (own) own.push(snapshot);
    else byAccount.set(snapshot.accountId, [snapshot]);
  }
  return byAccount;
}

/** What the account was declared to hold when the trade closed, so that a later balance changes no result. */
export function balanceAtClose(
  { accountId, lastFillAt }: Trade,
  balances: Balances,
): string | null {
  const own = balances.get(accountId) ?? [];
  const known = own.findLast((snapshot) => snapshot.asOf <= lastFillAt) ?? own[0];
  return known?.balance ?? null;
}

function lastPaper(index: FactIndex, asOf: string, since: string): readonly Trade[] {
  const closed = index.paperClosedBy(asOf);
  return closed.slice(Math.max(closed.count - MOST_PAPER, closed.before(since), 0));
}

function paper(
  index: FactIndex,
  rows: FactRows,
  asOf: string,
  since: string,
): Facts['history']['paper'] {
  const scores = scoresById(rows);
  return lastPaper(index, asOf, since).map((trade) => ({
    tradeId: trade.id,
    openedAt: trade.openedAt,
    closedAt: trade.lastFillAt,
    post: index.isPosted(trade.id, asOf),
    adherence: scores.get(trade.id)?.score ?? null,
    setup: trade.setup,
  }));
}

function latestReview({ reviews }: FactRows, asOf: string): string | null {
  const written = reviews
    .filter((entry) => entry.period === 'quarter' && entry.at <= asOf)
    .map((entry) => entry.at);
  return written.sort().at(-1) ?? null;
}

function emotionPauses(intents: readonly Intent[], at: Instant): Facts['history']['emotionPauses'] {
  const [since, asOf] = [before(at, RECENT_MS), formatInstant(at)];
  return intents
    .filter(({ correctedTime }) => correctedTime >= since && correctedTime <= asOf)
    .sort(inPlanOrder)
    .flatMap(({ correctedTime, pausedBy }) => pausedBy.map((rule) => ({ at: correctedTime, rule })))
    .slice(-MOST_PAUSES);
}
