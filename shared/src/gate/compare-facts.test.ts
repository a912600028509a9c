import { describe, expect, it } from 'vitest';
import { toText } from '../decimal/index.ts';
import type { GateIntent, InstrumentSpec } from '../generated/types.ts';
import { type Condition, readFact } from './compare-facts.ts';
import { gateInput } from './input.ts';
import { parseInstrument } from './parse-instrument.ts';
import { readFacts } from './read-facts.ts';
import { at, closes, facts, instrument, intent, NOW, position, window } from './testing/cases.ts';
import { parsePlan } from './validate.ts';

function read(
  fact: string,
  meant: GateIntent = intent(),
  known = facts(),
  asOf = NOW,
): string | undefined {
  const plan = parsePlan(meant);
  if (!plan.ok) throw new Error(plan.error.message);
  const spec = parseInstrument(known.instrument);
  const input = gateInput(meant, plan.value, spec, readFacts(known), at(asOf));
  const found = readFact(fact as Condition['fact'], input);
  if (typeof found === 'string') return found;
  const { value } = found;
  return typeof value === 'string'
    ? value
    : `${toText(value.numerator)}/${toText(value.denominator)}`;
}

const full = intent(
  { amount: '500', exitType: 'trail', reasonCode: 'other', setup: ' opening range ' },
  { context: { emotion: { tag: 'fear', intensity: 4 }, sleepHours: '6.5' } },
);
const blank = intent(
  { entry: null, stop: null, target: null, size: null, leverage: null, setup: ' ' },
  { side: null },
);

const day = facts({
  windows: {
    trading_day: window({ net: '-120.5', r: '-1.2', entries: 2 }),
    iso_week: window({ net: '300', r: '2.5', entries: 7 }),
    month: window({ net: '0', r: '0', entries: 21 }),
  },
  positions: [position(), position({ tradeId: 'other', accountId: 'other' })],
  closes: [
    ...closes('win', ['2026-06-11T11:00:00.000Z']),
    ...closes('loss', ['2026-06-11T12:00:00.000Z', '2026-06-11T13:00:00.000Z']),
    ...closes('loss', ['2026-06-11T14:00:00.001Z']),
  ],
});

describe('a fact of a comparison', () => {
  it.each(['entry', 'stop', 'size'])('risk is not filled in without %s', (field) => {
    expect(read('risk.money', intent({ [field]: null }))).toBe('unfilled');
  });

  it.each([
    ['plan.entry', '7300/1', 'unfilled'],
    ['plan.stop', '7294/1', 'unfilled'],
    ['plan.target', '7312/1', 'unfilled'],
    ['plan.size', '1/1', 'unfilled'],
    ['plan.amount', '500/1', 'unfilled'],
    ['plan.leverage', '1/1', 'unfilled'],
    ['plan.side', 'long', 'unfilled'],
    ['plan.setup', 'opening range', 'unfilled'],
    ['plan.exit_type', 'trail', 'unfilled'],
    ['plan.reason_code', 'other', 'unfilled'],
    ['context.intensity', '4/1', 'unfilled'],
    ['context.sleep_h', '6.5/1', 'unfilled'],
    ['context.emotion', 'fear', 'unfilled'],
    ['risk.money', '30/1', 'unfilled'],
    ['risk.pct', '3000/50000', 'unfilled'],
    ['risk.reward', '12/6', 'unfilled'],
  ])('%s is %s, and without its field %s', (fact, filled, lacking) => {
    expect(read(fact, full)).toBe(filled);
    expect(read(fact, blank)).toBe(lacking);
  });

  it.each([
    ['account.equity', '50000/1'],
    ['account.open_risk_pct', '10000/50000'],
    ['positions.open', '1/1'],
    ['day.net', '-120.5/1'],
    ['day.r', '-1.2/1'],
    ['day.trades', '2/1'],
    ['week.net', '300/1'],
    ['week.r', '2.5/1'],
    ['week.trades', '7/1'],
    ['month.net', '0/1'],
    ['month.r', '0/1'],
    ['month.trades', '21/1'],
    ['streak.losses', '2/1'],
    ['clock.hour', '14/1'],
    ['clock.weekday', '4/1'],
    ['instrument.id', 'MES'],
    ['instrument.class', 'future'],
    ['instrument.quote', 'USD'],
  ])('%s is %s', (fact, value) => {
    expect(read(fact, intent(), day)).toBe(value);
  });

  it.each([
    ['account.equity', facts({ equity: null })],
    ['account.open_risk_pct', facts({ equity: null })],
    ['account.open_risk_pct', facts({ positions: [position({ openRisk: null })] })],
    ['account.open_risk_pct', facts({ equity: { latest: '0', dayStart: '1', declaredAt: NOW } })],
    ['risk.pct', facts({ equity: { latest: '-5', dayStart: '1', declaredAt: NOW } })],
    ['risk.pct', facts({ equity: null })],
    ['risk.money', facts({ fx: null })],
    ['risk.money', facts({ instrument: null })],
    ['day.net', facts({ windows: {} })],
    ['week.r', facts({ windows: {} })],
    ['month.trades', facts({ windows: {} })],
    ['instrument.id', facts({ instrument: null })],
    ['instrument.class', facts({ instrument: null })],
    ['instrument.quote', facts({ instrument: null })],
  ])('%s is unknown where the facts do not have it', (fact, known) => {
    expect(read(fact, intent(), known)).toBe('unknown');
  });

  it('of risk has the fees in it', () => {
    const fee: InstrumentSpec['fee'] = { model: 'fixed', entry: '0.7', exit: '0.8' };
    const known = facts({ instrument: instrument('MES', fee) });
    expect(read('risk.money', intent({ size: '2' }), known)).toBe('61.5/1');
  });

  it('of the clock is that of the main zone, on the day the clocks change too', () => {
    const chicago = facts({ mainZone: 'America/Chicago' });
    expect(read('clock.weekday', intent(), chicago, '2025-11-02T04:59:59.999Z')).toBe('6/1');
    expect(read('clock.weekday', intent(), chicago, '2025-11-02T05:00:00.000Z')).toBe('7/1');
    expect(read('clock.hour', intent(), chicago, '2025-11-02T06:30:00.000Z')).toBe('1/1');
    expect(read('clock.hour', intent(), chicago, '2025-11-02T07:30:00.000Z')).toBe('1/1');
    expect(read('clock.hour', intent(), chicago, '2025-11-02T08:30:00.000Z')).toBe('2/1');
  });
});
