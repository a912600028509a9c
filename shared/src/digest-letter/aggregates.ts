import type {
  DigestAggregates,
  DigestDocument,
  DigestFigures,
  DigestRange,
} from '../generated/types.ts';
import { aggregateRows } from './aggregate-rows.ts';
import { minutesOf, scoreOf } from './aggregate-values.ts';
import type { WeekNames } from './week-names.ts';

const ends = ({ low, high }: DigestRange) => ({ low, high });

export const isSaverAlone = (
  { closed, opened }: DigestDocument['counts'],
  index: DigestDocument['index'],
): boolean => index.length > 0 && closed + opened === 0;

function resultFigures({ counts, results, index }: DigestDocument) {
  const rate = ends(results.winRateInterval);
  const mean = ends(results.expectancyInterval);
  return {
    closed: counts.closed,
    opened: counts.opened,
    // What a saver holds is no trade that waits for its end.
    openNow: isSaverAlone(counts, index) ? null : counts.openAtEnd,
    rKnown: counts.rKnown,
    paperClosed: counts.paperClosed,
    wins: results.wins,
    losses: results.losses,
    breakeven: results.breakeven,
    decisive: results.wins + results.losses,
    winRate: results.winRate.value,
    winRateLow: rate.low,
    winRateHigh: rate.high,
    totalR: results.total.value,
    expectancy: results.expectancy.value,
    expectancyLow: mean.low,
    expectancyHigh: mean.high,
    profitFactor: results.profitFactor.value,
    averageWin: results.averageWin.value,
    averageLoss: results.averageLoss.value,
    payoff: results.payoff.value,
    maxDrawdown: results.maxDrawdown.value,
    currentDrawdown: results.currentDrawdown.value,
    longestWins: results.longestWin,
    longestLosses: results.longestLoss,
    currentWins: results.currentWin,
    currentLosses: results.currentLoss,
    systemQuality: results.systemQuality.value,
  } satisfies Partial<DigestFigures>;
}

function processFigures({ adherence, grid, breaches, journal, arrivedLate }: DigestDocument) {
  const clean = ends(adherence.efficiencyInterval);
  return {
    lateFacts: arrivedLate.length,
    scored: adherence.scored,
    scoreMean: scoreOf(adherence.mean),
    clean: adherence.clean,
    efficiency: adherence.efficiency.value,
    efficiencyLow: clean.low,
    efficiencyHigh: clean.high,
    last20Score: scoreOf(adherence.last20),
    before20Score: scoreOf(adherence.before20),
    toPlanWon: grid.toPlanWon,
    toPlanLost: grid.toPlanLost,
    offPlanWon: grid.offPlanWon,
    offPlanLost: grid.offPlanLost,
    gridApart: grid.apart,
    brokenTrades: breaches.broken.trades,
    brokenR: breaches.broken.r.value,
    keptTrades: breaches.kept.trades,
    keptR: breaches.kept.r.value,
    lossBeyondPlan: breaches.lossBeyondPlan.value,
    posted: journal.posted,
    postMinutes: minutesOf(journal.minutesToPost),
  } satisfies Partial<DigestFigures>;
}

const gateFigures = ({ gate, overrides }: DigestDocument) =>
  ({
    plans: gate.chains,
    waitsToGo: gate.waitsToGo,
    waitsDropped: gate.waitsDropped,
    sizesAccepted: gate.sizesAccepted,
    sizesDeclined: gate.sizesDeclined,
    tasksAsked: gate.tasksAsked,
    tasksDone: gate.tasksDone,
    taskMinutes: minutesOf(gate.taskMinutes),
    overridesAsked: overrides.asked,
    overridesGranted: overrides.granted,
    overridesDenied: overrides.denied,
    overridesWithdrawn: overrides.withdrawn,
    safeguardsKept: overrides.safeguardsKept,
    safeguardsKnown: overrides.safeguardsKnown,
    overrideTrades: overrides.result.trades,
    overrideR: overrides.result.r.value,
  }) satisfies Partial<DigestFigures>;

function restFigures(document: DigestDocument) {
  const { cooldowns, authority, paper, ruleChanges, index, corrections } = document;
  const [saver] = index;
  return {
    cooldowns: cooldowns.n,
    cooldownMinutes: `${cooldowns.minutes}`,
    cooldownLevel: cooldowns.highestLevel,
    attemptsInside: cooldowns.attemptsInside,
    lateConflicts: cooldowns.lateConflicts,
    offlineDecisions: authority.offline,
    differing: authority.differing,
    milderOnDevice: authority.milderOnDevice,
    stricterOnDevice: authority.stricterOnDevice,
    paperDone: paper?.done ?? null,
    paperNeed: paper?.need ?? null,
    paperScore: paper && scoreOf(paper.adherence.mean),
    lossesUndone: corrections?.lossesUndone ?? null,
    fillsDeleted: corrections?.fillsDeleted ?? null,
    rulesChanged: ruleChanges.made,
    rulesPending: ruleChanges.pending.length,
    // Accounts of several currencies are not added up; a second account has its own section.
    contributionsDue: saver?.due ?? null,
    contributionsOnDate: saver?.onDate ?? null,
    amountDeviation: saver?.amountDeviation.value ?? null,
    unscheduled: saver?.unscheduled ?? null,
  } satisfies Partial<DigestFigures>;
}

/** Null is what is not known, or what its sample is too small for: no sentence tells of it. */
const known = <F extends object>(figures: F): F =>
  Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== null)) as F;

/** What the sentences of the coach are filled with. */
export const aggregatesOf = (document: DigestDocument, names: WeekNames): DigestAggregates => ({
  figures: known({
    ...resultFigures(document),
    ...processFigures(document),
    ...gateFigures(document),
    ...restFigures(document),
  }),
  rows: aggregateRows(document, names),
});
