import type { DigestDocument } from '../generated/types.ts';
import {
  authorityFigures,
  breachFigures,
  breakdown,
  gateFigures,
  journalFigures,
  overrideFigures,
  ownWords,
  processGrid,
  ruleChangeFigures,
  tradeCounts,
} from '../stats/index.ts';
import { countsByName } from '../stats/order.ts';
import { adherencePart, paperPart } from './adherence-part.ts';
import { cooldownPart } from './cooldown-part.ts';
import { cellFigures, dashed, figure, resultFigures } from './figure.ts';
import { indexPart } from './index-part.ts';
import { moneyPart, resultsPart } from './results-part.ts';
import type { WeekFacts } from './week-facts.ts';

type Part<K extends keyof DigestDocument> = DigestDocument[K];

/** The digest of a period, every figure by its small-sample rule. */
export function documentOf(facts: WeekFacts): DigestDocument {
  const { closed } = facts;
  return {
    period: facts.period,
    rulesets: facts.rulesets.map((one) => ({ ...one })),
    counts: countPart(facts),
    results: resultsPart(closed),
    money: moneyPart(closed, facts.equityIn),
    adherence: adherencePart(closed, facts.lastScores),
    grid: processGrid(closed),
    breaches: breachPart(facts),
    overrides: overridePart(facts),
    gate: gatePart(facts),
    cooldowns: cooldownPart(facts),
    authority: { ...authorityFigures(facts.offline), byCause: causes(facts) },
    breakdowns: breakdownPart(facts),
    paper: facts.paper && paperPart(facts.paper),
    journal: journalPart(facts),
    ruleChanges: rulePart(facts),
    ...(facts.corrections ? { corrections: facts.corrections } : {}),
    index: facts.index.map(indexPart),
    ownWords: wordsPart(facts),
    trades: closed.map((trade) => ({
      id: trade.id,
      closedAt: trade.closedAt,
      accountId: trade.accountId,
      instrumentId: trade.instrument,
      side: trade.side,
      currency: trade.currency,
      net: trade.net,
      r: trade.r,
      result: trade.result,
      score: trade.score,
      breaches: trade.breaches.map(({ type }) => type),
    })),
    arrivedLate: [...facts.arrivedLate],
  };
}

function countPart(facts: WeekFacts): Part<'counts'> {
  const { opened, openAtEnd, paperClosed } = facts;
  const { openNow, ...counts } = tradeCounts(facts.closed, {
    opened,
    openNow: openAtEnd,
    paperClosed,
  });
  return { ...counts, openAtEnd: openNow };
}

const causes = ({ offline }: WeekFacts) => [...authorityFigures(offline).byCause];

function breachPart({ closed, breaches }: WeekFacts): Part<'breaches'> {
  const { broken, kept, lossBeyondPlan } = breachFigures(closed);
  return {
    byType: countsByName(breaches),
    broken: resultFigures(broken),
    kept: resultFigures(kept),
    lossBeyondPlan:
      broken.trades === 0 ? dashed('nothing_done') : lossPart(broken.rKnown, lossBeyondPlan),
  };
}

const lossPart = (rKnown: number, loss: string) =>
  rKnown === 0 ? dashed('r_unknown') : figure(loss, 'r_unknown');

function overridePart({ overrides, closed }: WeekFacts): Part<'overrides'> {
  const { safeguards, result, ...counts } = overrideFigures(overrides, closed);
  return {
    ...counts,
    safeguardsKept: safeguards.kept,
    safeguardsKnown: safeguards.known,
    result: resultFigures(result),
  };
}

function gatePart({ chains, tasks }: WeekFacts): Part<'gate'> {
  const figures = gateFigures(chains, tasks);
  return {
    chains: figures.chains,
    byFirst: figures.byFirst,
    byLast: figures.byLast,
    waitsToGo: figures.waits.toGo,
    waitsDropped: figures.waits.dropped,
    sizesAccepted: figures.sizes.accepted,
    sizesDeclined: figures.sizes.declined,
    tasksAsked: figures.tasks.asked,
    tasksDone: figures.tasks.done,
    taskMinutes: figure(figures.tasks.medianMinutes, 'nothing_done'),
  };
}

const nameOf = (key: string | number | null): string | null => (key === null ? null : `${key}`);

function breakdownPart({ closed }: WeekFacts): Part<'breakdowns'> {
  const by = (...[keyOf]: [Parameters<typeof breakdown>[1]]) => {
    const { cells, other } = breakdown(closed, keyOf);
    return {
      cells: cells.map((cell) => cellFigures(nameOf(cell.key), cell)),
      other: other && cellFigures(null, other),
    };
  };
  return {
    setup: by(({ setup }) => setup),
    emotion: by(({ emotion }) => emotion),
    hour: by(({ entryHour }) => entryHour),
    weekday: by(({ weekday }) => weekday),
    instrument: by(({ instrument }) => instrument),
  };
}

function journalPart({ closed }: WeekFacts): Part<'journal'> {
  const { posted, coverage, medianMinutes, closed: of } = journalFigures(closed);
  return {
    closed: of,
    posted,
    coverage: figure(coverage, 'no_trades'),
    minutesToPost: figure(medianMinutes, of === 0 ? 'no_trades' : 'nothing_done'),
  };
}

function rulePart({ ruleChanges }: WeekFacts): Part<'ruleChanges'> {
  const { made, pending } = ruleChangeFigures(ruleChanges);
  return { made, pending: pending.map((one) => ({ ...one })) };
}

function wordsPart({ words }: WeekFacts): Part<'ownWords'> {
  const byId = new Map(words.map((one) => [one.id, one]));
  return ownWords(words).flatMap(({ id, text }) => {
    const breach = byId.get(id);
    return breach ? [{ breachId: id, kind: breach.kind, at: breach.at, text }] : [];
  });
}
