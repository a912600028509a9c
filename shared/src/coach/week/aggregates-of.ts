import { decimal, toFixed } from '../../decimal/index.ts';
import type {
  DigestAggregates,
  DigestCell,
  DigestDocument,
  DigestFigure,
  DigestFigures,
  DigestResultSum,
} from '../../generated/types.ts';
import { civilAt, type Instant, parseInstant } from '../../time/index.ts';
import { isKnownName } from '../slots/names.ts';
import { indexFigures, indexRows } from './index-aggregates.ts';

const MOST_ROWS = 60;
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const textOf = ({ value }: DigestFigure): string | null => value;
const pointsOf = ({ value }: DigestFigure): number | null =>
  value === null ? null : Number(toFixed(decimal(value), 0));

const figuresOf = (week: DigestDocument): DigestFigures => {
  const { counts, results, adherence, grid, breaches, overrides, gate, cooldowns, authority } =
    week;
  return {
    ...{ closed: counts.closed, opened: counts.opened, openNow: counts.openAtEnd },
    ...{
      rKnown: counts.rKnown,
      paperClosed: counts.paperClosed,
      lateFacts: week.arrivedLate.length,
    },
    ...{ wins: results.wins, losses: results.losses, breakeven: results.breakeven },
    decisive: results.wins + results.losses,
    winRate: textOf(results.winRate),
    winRateLow: results.winRateInterval.low,
    winRateHigh: results.winRateInterval.high,
    ...{ totalR: textOf(results.total), expectancy: textOf(results.expectancy) },
    expectancyLow: results.expectancyInterval.low,
    expectancyHigh: results.expectancyInterval.high,
    ...{ profitFactor: textOf(results.profitFactor), payoff: textOf(results.payoff) },
    ...{ averageWin: textOf(results.averageWin), averageLoss: textOf(results.averageLoss) },
    maxDrawdown: textOf(results.maxDrawdown),
    currentDrawdown: textOf(results.currentDrawdown),
    ...{ longestWins: results.longestWin, longestLosses: results.longestLoss },
    ...{ currentWins: results.currentWin, currentLosses: results.currentLoss },
    systemQuality: textOf(results.systemQuality),
    ...{ scored: adherence.scored, clean: adherence.clean, scoreMean: pointsOf(adherence.mean) },
    efficiency: textOf(adherence.efficiency),
    efficiencyLow: adherence.efficiencyInterval.low,
    efficiencyHigh: adherence.efficiencyInterval.high,
    last20Score: pointsOf(adherence.last20),
    before20Score: pointsOf(adherence.before20),
    ...{ toPlanWon: grid.toPlanWon, toPlanLost: grid.toPlanLost },
    ...{ offPlanWon: grid.offPlanWon, offPlanLost: grid.offPlanLost, gridApart: grid.apart },
    ...{ brokenTrades: breaches.broken.trades, brokenR: textOf(breaches.broken.r) },
    ...{ keptTrades: breaches.kept.trades, keptR: textOf(breaches.kept.r) },
    lossBeyondPlan: textOf(breaches.lossBeyondPlan),
    ...{ overridesAsked: overrides.asked, overridesGranted: overrides.granted },
    ...{ overridesDenied: overrides.denied, overridesWithdrawn: overrides.withdrawn },
    ...{ safeguardsKept: overrides.safeguardsKept, safeguardsKnown: overrides.safeguardsKnown },
    ...{ overrideTrades: overrides.result.trades, overrideR: textOf(overrides.result.r) },
    ...{ plans: gate.chains, waitsToGo: gate.waitsToGo, waitsDropped: gate.waitsDropped },
    ...{ sizesAccepted: gate.sizesAccepted, sizesDeclined: gate.sizesDeclined },
    ...{ tasksAsked: gate.tasksAsked, tasksDone: gate.tasksDone },
    taskMinutes: textOf(gate.taskMinutes),
    ...{ cooldowns: cooldowns.n, cooldownMinutes: String(cooldowns.minutes) },
    ...{ cooldownLevel: cooldowns.highestLevel, attemptsInside: cooldowns.attemptsInside },
    ...{ lateConflicts: cooldowns.lateConflicts, offlineDecisions: authority.offline },
    ...{ differing: authority.differing, milderOnDevice: authority.milderOnDevice },
    stricterOnDevice: authority.stricterOnDevice,
    ...{ paperDone: week.paper?.done ?? null, paperNeed: week.paper?.need ?? null },
    paperScore: week.paper === null ? null : pointsOf(week.paper.adherence.mean),
    ...{ posted: week.journal.posted, postMinutes: textOf(week.journal.minutesToPost) },
    postsOwed: Math.max(0, week.journal.closed - week.journal.posted),
    ...{ rulesChanged: week.ruleChanges.made, rulesPending: week.ruleChanges.pending.length },
    ...indexFigures(week),
  };
};

const named = (counts: readonly { readonly name: string; readonly n: number }[]) =>
  counts.filter(({ name, n }) => n > 0 && isKnownName(name)).slice(0, MOST_ROWS);

const byOutcome = (counts: Readonly<Record<string, number>>) =>
  named(Object.entries(counts).map(([name, n]) => ({ name, n })));

const moneyOf = ({ money }: DigestResultSum) =>
  money.map(({ currency, net }) => ({ currency, net })).slice(0, MOST_ROWS);

/** Cells under a name that a text may have; a cell without a name, or with another, is in the tables. */
const cellsOf = (
  { cells }: { readonly cells: readonly DigestCell[] },
  nameOf: (key: string) => string | null | undefined,
) =>
  cells
    .flatMap(({ key, n, total, winRate, winRateInterval }) => {
      const name = key === null ? null : (nameOf(key) ?? null);
      if (name === null || total.value === null) return [];
      const range = { winRateLow: winRateInterval.low, winRateHigh: winRateInterval.high };
      return [{ name, n, totalR: total.value, winRate: winRate.value, ...range }];
    })
    .slice(0, MOST_ROWS);

const hourOf = (key: string): string => `${key.padStart(2, '0')}:00`;
const known = (key: string): string | null => (isKnownName(key) ? key : null);

function dateIn(zone: string, at: string): string {
  return civilAt(zone, parseInstant(at) as Instant).date;
}

/** Symbols by the ids of instruments; one that no text may name has none. */
export type Symbols = ReadonlyMap<string, string>;

/** A week's document as the figures and rows of its sentences. */
export function aggregatesOf(week: DigestDocument, symbols: Symbols): DigestAggregates {
  const { breakdowns, overrides, breaches, results } = week;
  const isListed = results.sample === 'none' || results.sample === 'list';
  const trades = week.trades.flatMap(({ instrumentId, side, r, score }) => {
    const instrument = symbols.get(instrumentId);
    return instrument === undefined ? [] : [{ instrument, side, r, score }];
  });
  return {
    figures: figuresOf(week),
    rows: {
      money: week.money.map(({ currency, net }) => ({ currency, net })).slice(0, MOST_ROWS),
      ...{ brokenMoney: moneyOf(breaches.broken), overrideMoney: moneyOf(overrides.result) },
      keptMoney: breaches.broken.trades === 0 ? [] : moneyOf(breaches.kept),
      breaches: named(breaches.byType),
      cooldownTriggers: named(week.cooldowns.byTrigger),
      ...{ firstOutcomes: byOutcome(week.gate.byFirst), lastOutcomes: byOutcome(week.gate.byLast) },
      differences: named(week.authority.byCause),
      trades: isListed ? trades.slice(0, MOST_ROWS) : [],
      setups: cellsOf(breakdowns.setup, (key) => key),
      emotions: cellsOf(breakdowns.emotion, known),
      hours: cellsOf(breakdowns.hour, hourOf),
      weekdays: cellsOf(breakdowns.weekday, (key) => WEEKDAYS[Number(key) - 1]),
      instruments: cellsOf(breakdowns.instrument, (key) => symbols.get(key)),
      pendingRules: week.ruleChanges.pending
        .filter(({ rule }) => isKnownName(rule))
        .map(({ rule, effectiveAt }) => ({ rule, date: dateIn(week.period.zone, effectiveAt) }))
        .slice(0, MOST_ROWS),
      funds: indexRows(week, symbols),
      words: week.ownWords.map(({ text }) => ({ text })),
    },
  };
}
