import { describe, expect, it } from 'vitest';
import { decimal as d } from '../decimal/index.ts';
import { scoreContribution } from './score.ts';
import { summarise, unscoredFrom } from './summary.ts';
import { NO_CAPS, scoreOf } from './testing/trade.ts';
import { INDEX_WEIGHTS, TRADE_WEIGHTS } from './weights.ts';

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

  it('what is said of SIZE_DOWN stands only where the sizes are not known', () => {
    const at = (size: string | null, gateMax: string | null) =>
      scoreOf({
        actual: { size: size === null ? null : d(size) },
        flags: { sizeDownIgnored: true, gateMax: gateMax === null ? null : d(gateMax) },
      }).caps;
    expect(at('5.1', '5')).toEqual([]);
    expect(at('5.11', '5')).toEqual(['size_down_ignored']);
    expect([at(null, '5'), at('5.1', null)]).toEqual([
      ['size_down_ignored'],
      ['size_down_ignored'],
    ]);
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
    expect(scoreContribution({ flags: NO_CAPS, plan, actual: { ...actual, ...over } }).score).toBe(
      score,
    );
  });

  it('leaves out what was not scheduled and what is not known', () => {
    const partsOf = (over: object, planned: object = {}) =>
      scoreContribution({
        flags: NO_CAPS,
        plan: { ...plan, ...planned },
        actual: { ...actual, ...over },
      }).components;
    expect(partsOf({ isUnscheduledSale: null }).sale).toBeNull();
    expect(partsOf({}, { amount: d('0') }).amount).toBeNull();
    expect(partsOf({}, { amount: null }).amount).toBeNull();
    expect(partsOf({}, { funds: null }).fund).toBeNull();
  });

  it('is clean where every part that is there is whole, and where none is there it is nothing', () => {
    const of = (over: object) =>
      scoreContribution({ flags: NO_CAPS, plan, actual: { ...actual, ...over } });
    expect(of({}).clean).toBe(true);
    expect(of({ amount: null }).clean).toBe(true);
    expect(of({ daysOff: 6 }).clean).toBe(false);
    expect(of({ fund: 'MEME' }).clean).toBe(false);
    const nothing = { amount: null, daysOff: null, fund: null, isUnscheduledSale: null };
    expect(of(nothing)).toMatchObject({ score: null, clean: false, selfReported: [] });
  });

  it('what nobody knows may be answered, and is marked', () => {
    const answers = { date: 'partly', fund: 'no' } as const;
    const found = scoreContribution({
      flags: NO_CAPS,
      plan,
      actual: { ...actual, daysOff: null },
      answers,
    });
    expect(found).toMatchObject({ components: { date: 0.5, fund: 1 }, selfReported: ['date'] });
  });

  it.each([
    ['noGoTaken', 'no_go_taken', 0, true],
    ['noIntent', 'no_intent', 20, false],
    ['waitJumped', 'wait_jumped', 30, true],
    ['safeguardBroken', 'safeguard_broken', 40, false],
    ['sizeDownIgnored', 'size_down_ignored', 50, true],
  ] as const)('%s caps as %s at %i; lifted by an override: %s', (flag, cap, score, isLifted) => {
    const of = (over: object) =>
      scoreContribution({
        plan,
        actual: { ...actual, amount: null },
        flags: { ...NO_CAPS, [flag]: true, ...over },
      });
    expect(of({})).toMatchObject({ caps: [cap], score, clean: false });
    expect(of({ overrideGranted: true }).caps).toEqual(isLifted ? [] : [cap]);
  });

  it('an amount above 1.02 of what the gate allowed is SIZE_DOWN ignored', () => {
    const at = (amount: string) =>
      scoreContribution({
        plan,
        actual: { ...actual, amount: d(amount) },
        flags: { ...NO_CAPS, gateMax: d('500') },
      });
    expect(at('510')).toMatchObject({ score: 100, caps: [] });
    expect(at('511')).toMatchObject({ score: 50, caps: ['size_down_ignored'] });
  });

  it('a tolerance of half and more is a step', () => {
    const wide = { ...plan, tolerancePct: d('60') };
    const at = (amount: string) =>
      scoreContribution({ flags: NO_CAPS, plan: wide, actual: { ...actual, amount: d(amount) } })
        .components.amount;
    expect([at('800'), at('801')]).toEqual([1, 0]);
    const half = { ...plan, tolerancePct: d('50') };
    const edge = (amount: string) =>
      scoreContribution({ flags: NO_CAPS, plan: half, actual: { ...actual, amount: d(amount) } })
        .components.amount;
    expect([edge('750'), edge('751')]).toEqual([1, 0]);
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
