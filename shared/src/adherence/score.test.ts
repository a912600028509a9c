import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../decimal/index.ts';
import { CAPS } from './caps.ts';
import { type ScoredTrade, scoreContribution, scoreTrade } from './score.ts';
import { summarise, unscoredFrom } from './summary.ts';
import {
  EXIT_REASONS,
  type TradeActual,
  type TradeFlags,
  type TradePlan,
} from './trade-conduct.ts';
import { INDEX_WEIGHTS, TRADE_WEIGHTS } from './weights.ts';

const d = decimal;

const PLAN: TradePlan = {
  side: 'long',
  entry: { low: d('100'), high: d('100') },
  stop: d('98'),
  size: d('10'),
  stopAtBroker: true,
  maxHoldMinutes: 120,
  listed: 4,
};
const ACTUAL: TradeActual = {
  entry: d('100.1'),
  stopMoves: [],
  isStopRemoved: false,
  isStopPlaced: true,
  size: d('10'),
  exitReason: 'stop',
  exitBeyondStopR: d('0.02'),
  holdMinutes: 40,
  ticked: 4,
};
const FLAGS: TradeFlags = {
  lossR: null,
  gateMax: null,
  isGap: false,
  noGoTaken: false,
  simulateTaken: false,
  noIntent: false,
  waitJumped: false,
  safeguardBroken: false,
  sizeDownIgnored: false,
  overrideGranted: false,
};

interface Overs {
  readonly plan?: Partial<TradePlan>;
  readonly actual?: Partial<TradeActual>;
  readonly flags?: Partial<TradeFlags>;
  readonly persona?: ScoredTrade['persona'];
}

const scoreOf = ({ plan, actual, flags, persona = 'shortterm' }: Overs = {}) =>
  scoreTrade({
    persona,
    plan: { ...PLAN, ...plan },
    actual: { ...ACTUAL, ...actual },
    flags: { ...FLAGS, ...flags },
  });

const price = fc.integer({ min: 9000, max: 11_000 }).map((cents) => d(`${cents / 100}`));
const orNull = <T>(any: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(any, { nil: null });
const anyOvers: fc.Arbitrary<Overs> = fc.record({
  persona: fc.constantFrom('crypto', 'shortterm', 'swing'),
  plan: fc.record({ side: fc.constantFrom('long', 'short'), stop: orNull(price) }),
  actual: fc.record({
    entry: orNull(price),
    stopMoves: fc.array(price, { maxLength: 3 }),
    isStopRemoved: fc.boolean(),
    size: orNull(fc.integer({ min: 1, max: 20 }).map((size) => d(`${size}`))),
    exitReason: orNull(fc.constantFrom(...EXIT_REASONS)),
    holdMinutes: orNull(fc.integer({ min: 0, max: 200 })),
    ticked: orNull(fc.integer({ min: 0, max: 5 })),
  }),
  flags: fc.record({
    noGoTaken: fc.boolean(),
    noIntent: fc.boolean(),
    waitJumped: fc.boolean(),
    safeguardBroken: fc.boolean(),
    overrideGranted: fc.boolean(),
    gateMax: orNull(fc.integer({ min: 1, max: 20 }).map((size) => d(`${size}`))),
  }),
});

const seeded = { seed: 20_260_611, numRuns: 1_000 };

describe('laws of the score', () => {
  it('depends on process only: another result, the same score, but for the cap of a failed stop', () => {
    const loss = orNull(fc.integer({ min: 0, max: 50 }).map((tenths) => d(`${tenths / 10}`)));
    fc.assert(
      fc.property(anyOvers, loss, loss, (overs, one, other) => {
        const [a, b] = [one, other].map((lossR) =>
          scoreOf({ ...overs, flags: { ...overs.flags, lossR } }),
        ) as [ReturnType<typeof scoreOf>, ReturnType<typeof scoreOf>];
        expect(a.components).toEqual(b.components);
        const rest = (caps: readonly string[]) =>
          caps.filter((cap) => cap !== 'stop_failed_and_loss_over_1.5R');
        expect(rest(a.caps)).toEqual(rest(b.caps));
        if (a.components.stop !== 0) expect(a).toEqual(b);
      }),
      seeded,
    );
  });

  it('lies between 0 and its lowest cap, and a clean one is 100', () => {
    fc.assert(
      fc.property(anyOvers, (overs) => {
        const { score, caps, clean, components } = scoreOf(overs);
        const parts = Object.values(components).filter((part) => part !== null);
        expect(score === null).toBe(parts.length === 0);
        if (score === null) return expect(clean).toBe(false);
        expect(Number.isInteger(score)).toBe(true);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(Math.min(100, ...caps.map((cap) => CAPS[cap])));
        expect(clean).toBe(caps.length === 0 && parts.every((part) => part === 1));
        if (clean) expect(score).toBe(100);
      }),
      seeded,
    );
  });

  it('is the weighted mean of its parts, counted in another way', () => {
    fc.assert(
      fc.property(anyOvers, (overs) => {
        const { score, caps, components } = scoreOf(overs);
        if (score === null || caps.length > 0) return;
        const weights = TRADE_WEIGHTS[overs.persona ?? 'shortterm'];
        let [sum, total] = [0, 0];
        for (const [name, part] of Object.entries(components)) {
          if (part === null) continue;
          sum += part * weights[name as keyof typeof weights];
          total += weights[name as keyof typeof weights];
        }
        expect(Math.abs(score - (100 * sum) / total)).toBeLessThanOrEqual(0.5 + 1e-9);
      }),
      seeded,
    );
  });

  it('never gains by a worse fill, a wider stop or a larger size', () => {
    fc.assert(
      fc.property(anyOvers, fc.integer({ min: 1, max: 300 }), (overs, cents) => {
        const worse = d(`${100 + cents / 100}`);
        const wider = d(`${98 - cents / 100}`);
        const bigger = d(`${10 + cents / 10}`);
        const at = (actual: Partial<TradeActual>) => scoreOf({ actual }).score as number;
        const better = 100 + (cents - 1) / 100;
        expect(at({ entry: worse })).toBeLessThanOrEqual(at({ entry: d(`${better}`) }));
        expect(at({ stopMoves: [wider] })).toBeLessThanOrEqual(at({ stopMoves: [] }));
        expect(at({ size: bigger })).toBeLessThanOrEqual(at({ size: d('10') }));
        expect(scoreOf(overs)).toEqual(scoreOf(overs));
      }),
      { ...seeded, numRuns: 200 },
    );
  });
});

describe('the parts of a trade', () => {
  it.each([
    ['100.2', 1],
    ['100.6', 0.5],
    ['100.95', 0.0625],
    ['101', 0],
    ['102', 0],
    ['99', 1],
  ])('an entry at %s is %s', (entry, part) => {
    expect(scoreOf({ actual: { entry: d(entry) } }).components.entry).toBe(part);
  });

  it('an entry inside a planned zone is 1, and outside it is measured from its edge', () => {
    const plan = { entry: { low: d('99'), high: d('100') } };
    const at = (entry: string) => scoreOf({ plan, actual: { entry: d(entry) } }).components.entry;
    expect([at('99.5'), at('100'), at('100.6')]).toEqual([1, 1, 0.5]);
  });

  it.each([
    [['97.96'], 1],
    [['97.95'], 0.95],
    [['97.5', '99'], 0.5],
    [['97'], 0],
    [['99', '98.5'], 1],
  ])('a stop moved to %s is %s', (moves, part) => {
    const stopMoves = moves.map((move) => d(move));
    expect(scoreOf({ actual: { stopMoves } }).components.stop).toBe(part);
  });

  it('a stop of a short trade widens upwards', () => {
    const plan = { side: 'short' as const, stop: d('102') };
    const stopMoves = [d('102.5')];
    expect(scoreOf({ plan, actual: { stopMoves, entry: d('100') } }).components).toMatchObject({
      entry: 1,
      stop: 0.5,
    });
  });

  it('a stop that is not at the broker though planned is at most 0.5', () => {
    const at = (actual: Partial<TradeActual>) =>
      scoreOf({ actual: { isStopPlaced: false, ...actual } }).components.stop;
    expect([at({}), at({ stopMoves: [d('97.2')] }), at({ isStopRemoved: true })]).toEqual([
      0.5, 0.2, 0,
    ]);
    expect(scoreOf({ plan: { stopAtBroker: false } }).components.stop).toBe(1);
  });

  it.each([
    ['10.2', null, 1],
    ['10.3', null, 0.94],
    ['12.5', null, 0.5],
    ['15', null, 0],
    ['3', null, 1],
    ['10', '8', 0.5],
    ['10', '20', 1],
  ])('a size of %s with %s allowed is %s', (size, max, part) => {
    const gateMax = max === null ? null : d(max);
    const found = scoreOf({ actual: { size: d(size) }, flags: { gateMax } });
    expect(found.components.size).toBeCloseTo(part, 12);
  });

  it.each(EXIT_REASONS.map((reason) => [reason]))('an exit by %s', (exitReason) => {
    const planned = ['target', 'stop', 'trail', 'time_stop', 'invalidation', 'planned_manual'];
    const part = planned.includes(exitReason) ? 1 : exitReason === 'past_stop' ? 0 : 0.3;
    expect(scoreOf({ actual: { exitReason } }).components.exit).toBe(part);
    const beyond = { exitReason, exitBeyondStopR: d('0.251') };
    expect(scoreOf({ actual: beyond }).components.exit).toBe(0);
    expect(scoreOf({ actual: beyond, flags: { isGap: true } }).components.exit).toBe(part);
    const atEdge = { exitReason, exitBeyondStopR: d('0.25') };
    expect(scoreOf({ actual: atEdge }).components.exit).toBe(part);
  });

  it('an exit that nobody gives a reason for is left out', () => {
    expect(scoreOf({ actual: { exitReason: null } }).components.exit).toBeNull();
  });

  it('without a planned stop there is no entry and no stop to judge', () => {
    const { components, score } = scoreOf({
      plan: { stop: null },
      actual: { stopMoves: [d('90')] },
    });
    expect(components).toMatchObject({ entry: null, stop: null, size: 1 });
    expect(score).toBe(100);
  });

  it('without an intent the first recorded stop is what was said', () => {
    const plan = { entry: null, stop: null, size: null, maxHoldMinutes: null, listed: 0 };
    const at = (stopMoves: readonly ReturnType<typeof d>[]) =>
      scoreOf({ plan, actual: { stopMoves, entry: d('100') }, flags: { noIntent: true } });
    expect(at([d('98'), d('97.5')])).toMatchObject({
      components: { entry: null, stop: 0.5, size: null, hold: null, setup: null },
      score: 20,
    });
    expect(at([]).components.stop).toBeNull();
  });

  it('nothing present is unscored', () => {
    const plan = { entry: null, stop: null, size: null, maxHoldMinutes: null, listed: 0 };
    expect(scoreOf({ plan, actual: { exitReason: null } })).toMatchObject({
      score: null,
      clean: false,
    });
  });

  it('an answer stands where there is no fact, and nowhere else', () => {
    const found = scoreTrade({
      persona: 'crypto',
      plan: PLAN,
      actual: { ...ACTUAL, exitReason: null, exitBeyondStopR: null },
      flags: FLAGS,
      answers: { exit: 'partly', stop: 'no' },
    });
    expect(found).toMatchObject({ components: { exit: 0.5, stop: 1 }, selfReported: ['exit'] });
    expect(found.score).toBe(90);
  });
});

describe('caps', () => {
  it.each([
    ['noGoTaken', 'no_go_taken', 0, true],
    ['simulateTaken', 'simulate_taken', 0, false],
    ['noIntent', 'no_intent', 20, false],
    ['waitJumped', 'wait_jumped', 30, true],
    ['safeguardBroken', 'safeguard_broken', 40, false],
    ['sizeDownIgnored', 'size_down_ignored', 50, true],
  ] as const)('%s caps as %s at %i; lifted by an override: %s', (flag, cap, score, isLifted) => {
    expect(scoreOf({ flags: { [flag]: true } })).toMatchObject({
      caps: [cap],
      score,
      clean: false,
    });
    const overridden = scoreOf({ flags: { [flag]: true, overrideGranted: true } });
    expect(overridden).toMatchObject(isLifted ? { caps: [], score: 100 } : { caps: [cap], score });
  });

  it('a failed stop caps a loss of more than 1.5R, and only that', () => {
    const at = (lossR: string, isStopRemoved = true) =>
      scoreOf({ actual: { isStopRemoved }, flags: { lossR: d(lossR) } }).caps;
    expect(at('1.51')).toEqual(['stop_failed_and_loss_over_1.5R']);
    expect(at('1.5')).toEqual([]);
    expect(at('9', false)).toEqual([]);
  });

  it('a size above 1.02 of what the gate allowed is SIZE_DOWN ignored', () => {
    const at = (size: string) =>
      scoreOf({ actual: { size: d(size) }, flags: { gateMax: d('5') } }).caps;
    expect([at('5.1'), at('5.11')]).toEqual([[], ['size_down_ignored']]);
  });

  it('the lowest of several holds', () => {
    expect(scoreOf({ flags: { safeguardBroken: true, noIntent: true } })).toMatchObject({
      caps: ['no_intent', 'safeguard_broken'],
      score: 20,
    });
  });
});

describe('a contribution', () => {
  const plan = { amount: d('500'), tolerancePct: d('10'), toleranceDays: 5, funds: ['VWCE'] };
  const actual = { amount: d('500'), daysOff: 0, fund: 'VWCE', isUnscheduledSale: false };

  it.each([
    [{}, 100],
    [{ amount: d('550') }, 100],
    [{ amount: d('400') }, 91],
    [{ amount: d('750') }, 65],
    [{ daysOff: 5 }, 100],
    [{ daysOff: 6 }, 88],
    [{ daysOff: 10 }, 88],
    [{ daysOff: 11 }, 75],
    [{ fund: 'MEME' }, 80],
    [{ isUnscheduledSale: true }, 80],
    [{ amount: null, daysOff: null, fund: null }, 100],
  ])('%#: scores by amount, date, fund and sales', (over, score) => {
    expect(scoreContribution({ plan, actual: { ...actual, ...over } }).score).toBe(score);
  });

  it('a tolerance of half and more is a step', () => {
    const wide = { ...plan, tolerancePct: d('60') };
    const at = (amount: string) =>
      scoreContribution({ plan: wide, actual: { ...actual, amount: d(amount) } }).components.amount;
    expect([at('800'), at('801')]).toEqual([1, 0]);
  });
});

describe('over several trades', () => {
  it('a mean comes with how many it stands for', () => {
    const trades = [
      { score: 100, clean: true },
      { score: 65, clean: false },
      { score: null, clean: false },
    ];
    expect(summarise(trades)).toEqual({ mean: 82.5, scored: 2, of: 3, clean: 1 });
    expect(summarise([])).toEqual({ mean: null, scored: 0, of: 0, clean: 0 });
  });

  it('a missing entry leaves a trade unscored after 48 h or the grace, whichever is longer', () => {
    const HOUR = 3_600_000;
    expect(unscoredFrom(0, 4 * HOUR)).toBe(48 * HOUR);
    expect(unscoredFrom(0, 72 * HOUR)).toBe(72 * HOUR);
  });

  it('weights of every persona sum up to 100', () => {
    for (const weights of [...Object.values(TRADE_WEIGHTS), INDEX_WEIGHTS]) {
      expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBe(100);
    }
  });
});
