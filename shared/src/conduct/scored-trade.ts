import type {
  Answers,
  ScoredTrade,
  TradeActual,
  TradeFlags,
  TradePart,
  TradePlan,
} from '../adherence/index.ts';
import { type Breach, detectBreaches } from '../cooldowns/index.ts';
import { absolute, add, type Decimal, decimal, sign, ZERO } from '../decimal/index.ts';
import { nameKey } from '../gate/words.ts';
import type { SetupPolicyParams } from '../generated/types.ts';
import { type Instant, parseInstant } from '../time/index.ts';
import { capFlagsOf } from './cap-flags.ts';
import { conductOf, openingPlan } from './conduct-of.ts';
import { gateMaxOf, sumOfMaxima } from './entries.ts';
import { exitOf } from './exit-of.ts';
import { overridesOf } from './safeguards.ts';
import type { DecidedPlan, TradeFile } from './trade-file.ts';

const MINUTE_MS = 60_000;
const instantOf = (text: string): Instant => parseInstant(text) as Instant;
const price = (text: string | null | undefined): Decimal | null => (text ? decimal(text) : null);

/** What a live trade broke; on paper nothing is broken. */
export const breachesOf = (file: TradeFile): Breach[] =>
  file.trade.mode === 'live' ? detectBreaches(conductOf(file)) : [];

/** A closed trade as its score is computed from it. */
export function scoredTrade(file: TradeFile): ScoredTrade {
  const { persona } = file;
  if (persona === 'indexdca') throw new Error('expected a trade, found an index saver’s action');
  const plan = openingPlan(file);
  const planned = planOf(file, plan);
  return {
    persona,
    plan: planned,
    actual: actualOf(file, plan),
    flags: flagsOf(file, plan),
    answers: answersOf(file, planned.stop !== null),
  };
}

function planOf({ trade, rules, plans }: TradeFile, decided: DecidedPlan | undefined): TradePlan {
  const plan = decided?.intent.plan;
  const entry = price(plan?.entry);
  return {
    side: trade.side,
    entry: entry && { low: entry, high: entry },
    stop: price(plan?.stop),
    size: plannedSize([...plans.values()]),
    stopAtBroker: plan?.stopAtBroker === true,
    maxHoldMinutes: plan ? holdOf(plan, trade.openedAt) : null,
    listed: checklistOf(rules).length,
  };
}

/** Of all plans that the trade's entries answered; null where one names none. */
function plannedSize(plans: readonly DecidedPlan[]): Decimal | null {
  const intents = new Map(plans.map(({ intent }) => [intent.id, intent]));
  let total = ZERO;
  for (const { plan } of intents.values()) {
    if (plan.size === null) return null;
    total = add(total, decimal(plan.size));
  }
  return intents.size === 0 ? null : total;
}

function holdOf(
  { maxHoldMinutes, exitTime }: DecidedPlan['intent']['plan'],
  openedAt: string,
): number | null {
  if (maxHoldMinutes) return maxHoldMinutes;
  if (!exitTime) return null;
  const minutes = Math.floor((instantOf(exitTime) - instantOf(openedAt)) / MINUTE_MS);
  return minutes > 0 ? minutes : null;
}

function checklistOf(rules: TradeFile['rules']): readonly string[] {
  const rule = rules.find(({ kind }) => kind === 'setup_policy');
  return (rule?.params as SetupPolicyParams | undefined)?.checklist ?? [];
}

/** Null where nothing is listed or no plan could tick it. */
function tickedOf({ rules }: TradeFile, decided: DecidedPlan | undefined): number | null {
  const listed = checklistOf(rules);
  if (!decided || listed.length === 0) return null;
  const ticks = new Set(decided.intent.context.checklist?.map(nameKey));
  return listed.filter((item) => ticks.has(nameKey(item))).length;
}

function actualOf(file: TradeFile, decided: DecidedPlan | undefined): TradeActual {
  const { trade, stops, fills } = file;
  const { reason, beyondStopR } = exitOf(trade, decided?.intent.plan, stops);
  const moved = stops.flatMap(({ price: at }) => (at === null ? [] : [decimal(at)]));
  const first = decided ? [] : [price(trade.stop)].filter((one) => one !== null);
  // A file of executions says nothing of stops.
  const isTold = stops.length > 0 || [...fills.values()].every(({ source }) => source === 'manual');
  return {
    entry: decimal(trade.averageEntry),
    stopMoves: isTold ? [...first, ...moved] : first.length > 0 ? first : null,
    isStopRemoved: stops.some(({ price: at }) => at === null),
    isStopPlaced: stops.findLast(({ atBroker }) => atBroker !== null)?.atBroker ?? null,
    size: decimal(trade.maxSize),
    exitReason: reason,
    exitBeyondStopR: beyondStopR,
    holdMinutes: Math.floor((instantOf(trade.lastFillAt) - instantOf(trade.openedAt)) / MINUTE_MS),
    ticked: tickedOf(file, decided),
  };
}

function flagsOf(file: TradeFile, decided: DecidedPlan | undefined): TradeFlags {
  const r = price(file.trade.r);
  const flags = capFlagsOf({
    breaches: new Set(breachesOf(file).map(({ kind }) => kind)),
    gateMax: gateMaxOfAll([...file.plans.values()]),
    isOverridden: overridesOf(file).length > 0,
  });
  return {
    ...flags,
    noIntent: decided === undefined || flags.noIntent,
    lossR: r !== null && sign(r) < 0 ? absolute(r) : null,
    isGap: false,
  };
}

/** Of each plan once, so that an addition is not held to the first. */
const gateMaxOfAll = (plans: readonly DecidedPlan[]): Decimal | null =>
  sumOfMaxima(
    [...new Map(plans.map((plan) => [plan.intent.id, plan])).values()].map((plan) =>
      gateMaxOf(plan),
    ),
  );

/**
 * What is said of a part answers for it where no fact tells of it; else what is said of how the plan
 * was kept.
 */
function answersOf({ post }: TradeFile, hasStop: boolean): Answers<TradePart> {
  const { exit, stop } = post?.answers ?? {};
  const said = post?.followedPlan ?? undefined;
  const told = { exit: exit ?? said, stop: hasStop ? (stop ?? said) : undefined };
  return Object.fromEntries(Object.entries(told).filter(([, answer]) => answer !== undefined));
}
