import type {
  DecisionRecord,
  Facts,
  Finding,
  GateIntent,
  InstrumentSpec,
  Plan,
  Rule,
} from '../../generated/types.ts';
import { presetInstrument, specOf } from '../../instruments/index.ts';
import { type Instant, parseInstant } from '../../time/index.ts';
import {
  compileRules,
  decide,
  type Evaluation,
  evaluate,
  findingText,
  readFacts,
} from '../index.ts';
import { gateInput } from '../input.ts';
import { parseInstrument } from '../parse-instrument.ts';
import type { OverridePolicy } from '../types.ts';
import { parsePlan } from '../validate.ts';

export const at = (text: string): Instant => parseInstant(text) as Instant;

export const NOW = '2026-06-11T14:00:00.000Z';

export type Window = Facts['history']['windows'][string];
export type Close = Facts['history']['closes'][number];
export type Cooldown = Facts['cooldowns'][number];
export type Paper = Facts['history']['paper'][number];
export type Chain = NonNullable<Facts['chain']>;
export type CalendarEvent = NonNullable<Facts['calendar']['own']>['events'][number];
export type Position = Facts['positions']['open'][number];

const NO_FEE: InstrumentSpec['fee'] = { model: 'none', entry: '0', exit: '0' };

/** A preset, with a fee a side of its own. */
export function instrument(id: string, fee = NO_FEE): InstrumentSpec {
  const preset = presetInstrument(id);
  if (!preset) throw new Error(`expected a preset, found \`${id}\``);
  return { ...specOf(preset), fee };
}

/** A long plan of one MES, complete for every rule but `over`. */
export function plan(over: Partial<Plan> = {}): Plan {
  return {
    entry: '7300',
    stop: '7294',
    target: '7312',
    size: '1',
    leverage: '1',
    setup: 'opening range',
    reason: 'the range broke with volume behind it',
    invalidation: 'a close back inside of the range',
    exitPlan: 'half at 1R, the rest at 2R',
    stopAtBroker: true,
    ...over,
  };
}

export function intent(over: Partial<Plan> = {}, rest: Partial<GateIntent> = {}): GateIntent {
  return {
    id: 'intent',
    persona: 'shortterm',
    mode: 'live',
    effect: 'increase',
    side: 'long',
    plan: plan(over),
    context: { emotion: null },
    ...rest,
  };
}

export const window = (over: Partial<Window> = {}): Window => ({
  net: '0',
  r: '0',
  rKnown: 0,
  closed: 0,
  startEquity: '50000',
  entries: 0,
  unscheduled: 0,
  ...over,
});

export interface FactsOver {
  readonly equity?: Facts['account']['equity'];
  readonly instrument?: Facts['instrument'];
  readonly fx?: Facts['fx'];
  readonly day?: Facts['account']['day'];
  readonly mainZone?: string;
  readonly windows?: Facts['history']['windows'];
  readonly closes?: readonly Close[];
  readonly paper?: Facts['history']['paper'];
  readonly complete?: boolean;
  readonly positions?: readonly Position[];
  readonly cooldowns?: readonly Cooldown[];
  readonly account?: Partial<Facts['account']>;
  readonly history?: Partial<Facts['history']>;
  readonly checkedAt?: string | null;
  readonly calendar?: Partial<Facts['calendar']>;
  readonly chain?: Facts['chain'];
  readonly quarantines?: Facts['quarantines'];
  readonly lastSyncAt?: string | null;
}

/** A day with nothing in it, 50,000 USD, MES without fees. */
export function facts(over: FactsOver = {}): Facts {
  return {
    person: { mainZone: over.mainZone ?? 'UTC' },
    account: {
      id: 'account',
      currency: 'USD',
      day: over.day ?? { tz: 'UTC', localTime: '00:00' },
      equity:
        over.equity === undefined
          ? { latest: '50000', dayStart: '50000', declaredAt: NOW }
          : over.equity,
      startBalance: '50000',
      endOfDayPeak: '50000',
      declaredPeak: null,
      drawdowns: {},
      holdings: null,
      ...over.account,
    },
    instrument: over.instrument === undefined ? instrument('MES') : over.instrument,
    fx: over.fx === undefined ? { rate: '1', operation: 'multiply' } : over.fx,
    history: {
      windows: over.windows ?? { trading_day: window(), iso_week: window(), month: window() },
      closes: [...(over.closes ?? [])],
      paper: [...(over.paper ?? [])],
      unposted: [],
      quarterlyReviewAt: null,
      startedAt: null,
      emotionPauses: [],
      complete: over.complete ?? true,
      ...over.history,
    },
    positions: { open: [...(over.positions ?? [])], checkedAt: over.checkedAt ?? null },
    calendar: { own: null, imported: null, ...over.calendar },
    chain: over.chain ?? null,
    quarantines: [...(over.quarantines ?? [])],
    cooldowns: [...(over.cooldowns ?? [])],
    sync: { lastSyncAt: over.lastSyncAt ?? null },
  };
}

/** Closed trades at the given times, all with this result. */
export const closes = (
  result: Close['result'],
  times: readonly string[],
  over: Partial<Close> = {},
): Close[] =>
  times.map((closedAt) => ({
    tradeId: `trade-${closedAt}`,
    accountId: 'account',
    instrumentId: 'MES',
    openedAt: closedAt,
    closedAt,
    net: result === 'loss' ? '-100' : result === 'win' ? '100' : '0',
    r: null,
    result,
    clean: null,
    ...over,
  }));

export const cooldown = (over: Partial<Cooldown> = {}): Cooldown => ({
  id: 'cooldown',
  trigger: 'loss_streak',
  class: 'major',
  scope: 'person',
  accountId: null,
  startsAt: '2026-06-11T13:50:00.000Z',
  endsAt: '2026-06-11T14:20:00.000Z',
  counted: true,
  enforced: true,
  openTasks: [],
  ...over,
});

export const position = (over: Partial<Position> = {}): Position => ({
  tradeId: 'open',
  accountId: 'account',
  instrumentId: 'MES',
  side: 'long',
  size: '2',
  averageEntry: '7290',
  stop: '7280',
  openRisk: '100',
  openedAt: '2026-06-11T09:00:00.000Z',
  adds: 0,
  notional: '72900',
  sector: 'broad market',
  underlying: 'S&P 500',
  quote: 'USD',
  tags: [],
  ...over,
});

export const event = (over: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: 'event',
  title: 'CPI',
  at: '2026-06-11T14:03:00.000Z',
  impact: 'high',
  about: 'economic',
  currency: null,
  instrumentId: null,
  ...over,
});

/** The chain's earlier plans, when they were changed, and the tasks that it still owes. */
export const chain = (over: Partial<Chain> = {}): Chain => ({
  id: 'chain',
  startedAt: '2026-06-11T13:30:00.000Z',
  revisions: [],
  changed: false,
  openTasks: [],
  ...over,
});

export const paperTrade = (openedAt: string, over: Partial<Paper> = {}): Paper => ({
  tradeId: openedAt,
  openedAt,
  closedAt: NOW,
  post: true,
  adherence: 80,
  setup: 'opening range',
  ...over,
});

export const rule = (kind: string, params: Rule['params'], id = kind): Rule => ({
  id,
  kind,
  params,
});

export interface Asked {
  readonly intent?: GateIntent;
  readonly facts?: Facts;
  readonly asOf?: string;
}

export const ask = (rules: readonly Rule[], asked: Asked = {}) =>
  decide({
    id: 'decision',
    intent: asked.intent ?? intent(),
    revision: 1,
    rulesetId: 'ruleset',
    rules,
    facts: asked.facts ?? facts(),
    asOf: at(asked.asOf ?? NOW),
    evaluatedAt: at(asked.asOf ?? NOW),
    evaluator: 'device',
  });

/** The decision of a plan that gets one. */
export function decided(rules: readonly Rule[], asked: Asked = {}): DecisionRecord {
  const result = ask(rules, asked);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** The same without the record of it. */
export function evaluated(rules: readonly Rule[], asked: Asked = {}): Evaluation {
  const { intent: meant = intent(), facts: known = facts(), asOf = NOW } = asked;
  const result = evaluate(compileRules(rules), meant, readFacts(known), at(asOf));
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** What the first of the rules found. */
export const found = (one: Rule, asked: Asked = {}): Finding =>
  decided([one], asked).findings[0] as Finding;

/** The sentence of the first rule. */
export const sentence = (one: Rule, asked: Asked = {}): string | undefined =>
  findingText(found(one, asked));

/** How a plan that is valid may override what the rule finds, judged alone. */
export function overrideOf(one: Rule, asked: Asked = {}): OverridePolicy {
  const compiled = compileRules([one]).find(({ rule }) => rule.id === one.id);
  const { intent: meant = intent(), facts: known = facts(), asOf = NOW } = asked;
  const parsed = parsePlan(meant);
  if (!compiled || !parsed.ok) throw new Error('expected a valid plan');
  const instrument = parseInstrument(known.instrument);
  const input = gateInput(meant, parsed.value, instrument, readFacts(known), at(asOf));
  return compiled.override(compiled.evaluate(input), input);
}
