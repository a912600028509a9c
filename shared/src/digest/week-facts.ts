import { blocksOf, earlierCooldown } from '../cooldowns/index.ts';
import { balancesByAccount } from '../facts/index.ts';
import type {
  Cooldown,
  DigestDocument,
  DigestLateTrade,
  Persona,
  Trade,
  TradeScore,
} from '../generated/types.ts';
import type {
  ChainFact,
  CooldownFact,
  OfflineDecision,
  OverrideFact,
  RuleChangeFact,
  TaskFact,
} from '../stats/index.ts';
import { type Instant, parseInstant } from '../time/index.ts';
import { attemptsInside } from './attempts.ts';
import { offlineDecisions } from './authority.ts';
import { type BreachWords, breachWords } from './breach-words.ts';
import { chainFacts, taskFacts } from './chains.ts';
import {
  type ClosedTrade,
  closedTrade,
  firstPosts,
  grouped,
  inCloseOrder,
  type TradeBook,
} from './closed-trades.ts';
import { corrections } from './corrections.ts';
import { type IndexFacts, indexFacts } from './index-savers.ts';
import { arrivedLate } from './late-trades.ts';
import { overrideFacts } from './override-facts.ts';
import { type PaperFacts, paperFacts } from './paper.ts';
import { isWithin, type Period } from './period.ts';
import { ruleChangeFacts } from './rule-changes.ts';
import type { WeekRows } from './week-rows.ts';

/** Everything that a digest tells of, and nothing else: equal facts make an equal digest. */
export interface WeekFacts {
  readonly period: Period;
  readonly rulesets: readonly { persona: Persona; rulesetId: string; version: number }[];
  /** Live trades that closed in the period, in order. */
  readonly closed: readonly ClosedTrade[];
  readonly opened: number;
  readonly openAtEnd: number;
  readonly paperClosed: number;
  /** Currencies in which an account's balance is known. */
  readonly equityIn: readonly string[];
  /** The last live scores by the end of the period, the latest last. */
  readonly lastScores: readonly number[];
  readonly breaches: readonly string[];
  readonly words: readonly BreachWords[];
  readonly overrides: readonly OverrideFact[];
  readonly chains: readonly ChainFact[];
  readonly tasks: readonly TaskFact[];
  readonly cooldowns: readonly CooldownFact[];
  /** Enforced, apart from each other. */
  readonly blocks: readonly { readonly start: Instant; readonly end: Instant }[];
  readonly attemptsInside: number;
  readonly lateConflicts: number;
  readonly offline: readonly OfflineDecision[];
  readonly paper: PaperFacts | null;
  readonly ruleChanges: readonly RuleChangeFact[];
  readonly index: readonly IndexFacts[];
  readonly arrivedLate: readonly DigestLateTrade[];
  /** Left out where there is none, so that it makes no other version of a digest without. */
  readonly corrections?: NonNullable<DigestDocument['corrections']>;
}

/** Two windows of twenty. */
const SCORES = 40;

const isLive = ({ mode }: Pick<Trade, 'mode'>): boolean => mode === 'live';
/** What an index saver does is scored by other parts. */
const isOfTrade = (score: TradeScore): boolean => isLive(score) && score.persona !== 'indexdca';
const isClosed = ({ status }: Trade): boolean => status === 'closed';

function bookOf(rows: WeekRows): TradeBook {
  return {
    accounts: new Map(rows.accounts.map((one) => [one.id, one])),
    balances: balancesByAccount(rows.snapshots),
    intents: new Map(rows.intents.map((one) => [one.id, one])),
    scores: new Map(rows.scores.map((one) => [one.id, one])),
    breaches: grouped(
      rows.breaches.filter(({ voided }) => !voided),
      ({ tradeId }) => tradeId,
    ),
    posts: firstPosts(rows.entries),
    zone: rows.period.zone,
  };
}

/** Pauses that hold new plans of an account; a minor one holds its own rule alone. */
const isHold = (row: Cooldown): boolean =>
  row.class === 'major' || row.trigger === 'self_extension';

const instantOf = (text: string): Instant => parseInstant(text) as Instant;

/** What pauses closed of the period: apart from each other, and nothing beyond it. */
function blocksIn(cooldowns: readonly Cooldown[], period: Period): WeekFacts['blocks'] {
  const [first, last] = [instantOf(period.startsAt), instantOf(period.endsAt)];
  return blocksOf(cooldowns.filter(isHold).map(earlierCooldown))
    .map(({ startsAt, endsAt }) => ({
      start: Math.max(startsAt, first),
      end: Math.min(endsAt, last),
    }))
    .filter(({ start, end }) => start < end);
}

const openAt = ({ openedAt, status, lastFillAt }: Trade, at: string): boolean =>
  openedAt < at && (status === 'open' || lastFillAt >= at);

function lastScores({ scores, period }: WeekRows): number[] {
  return scores
    .filter((one) => isOfTrade(one) && one.score !== null && one.closedAt < period.endsAt)
    .sort((a, b) =>
      a.closedAt === b.closedAt ? (a.id < b.id ? -1 : 1) : a.closedAt < b.closedAt ? -1 : 1,
    )
    .slice(-SCORES)
    .map(({ score }) => score as number);
}

function equityIn({ accounts, snapshots, period }: WeekRows): string[] {
  const known = new Set(
    snapshots.filter(({ asOf }) => asOf < period.endsAt).map(({ accountId }) => accountId),
  );
  const currencies = accounts.filter(({ id }) => known.has(id)).map(({ currency }) => currency);
  return [...new Set(currencies)].sort();
}

/** What rows say of a period. */
export function weekFacts(rows: WeekRows): WeekFacts {
  const { period } = rows;
  const live = rows.trades.filter(isLive).sort(inCloseOrder);
  const book = bookOf(rows);
  const closed = live.filter(isClosed).map((trade) => closedTrade(trade, book));
  const { compared, lateConflicts } = offlineDecisions(
    rows.intents.filter(({ correctedTime }) => isWithin(correctedTime, period)),
    rows.decisions,
  );
  const broken = rows.breaches.filter(({ voided, at }) => !voided && isWithin(at, period));
  const takenBack = corrections(rows);
  return {
    ...(takenBack ? { corrections: takenBack } : {}),
    period,
    rulesets: rows.rulesets.map(({ persona, rulesetId, version }) => ({
      persona,
      rulesetId,
      version,
    })),
    closed: closed.filter(({ closedAt }) => isWithin(closedAt, period)),
    opened: live.filter(({ openedAt }) => isWithin(openedAt, period)).length,
    openAtEnd: live.filter((trade) => openAt(trade, period.endsAt)).length,
    paperClosed: rows.trades.filter(
      (one) => !isLive(one) && isClosed(one) && isWithin(one.lastFillAt, period),
    ).length,
    equityIn: equityIn(rows),
    lastScores: lastScores(rows),
    breaches: broken.flatMap(({ kinds }) => [...kinds]).sort(),
    words: breachWords(broken, rows.entries),
    overrides: overrideFacts(rows),
    chains: chainFacts(rows.intents, new Set(broken.map(({ intentId }) => intentId)), period),
    tasks: taskFacts(rows.tasks, period),
    cooldowns: rows.cooldowns
      .filter(({ startsAt }) => isWithin(startsAt, period))
      .map(({ trigger, level }) => ({ trigger, level })),
    blocks: blocksIn(rows.cooldowns, period),
    attemptsInside: attemptsInside(rows),
    lateConflicts,
    offline: compared,
    paper: paperFacts(rows),
    ruleChanges: ruleChangeFacts(rows),
    index: indexFacts(rows),
    arrivedLate: arrivedLate(closed, rows.previous, period),
  };
}
