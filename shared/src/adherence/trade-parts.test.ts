import { describe, expect, it } from 'vitest';
import { decimal as d } from '../decimal/index.ts';
import { scoreTrade } from './score.ts';
import { ACTUAL, FLAGS, PLAN, scoreOf } from './testing/trade.ts';
import { EXIT_REASONS, type TradeActual } from './trade-conduct.ts';

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

  it.each([
    [119, 1],
    [120, 1],
    [121, 0.5],
    [150, 0.5],
    [151, 0],
  ])('held for %i minutes of 120 is %s', (holdMinutes, part) => {
    expect(scoreOf({ actual: { holdMinutes } }).components.hold).toBe(part);
  });

  it('ticked is a share of what is listed, and no more than all of it', () => {
    const at = (ticked: number) => scoreOf({ actual: { ticked } }).components.setup;
    expect([at(0), at(1), at(4), at(5)]).toEqual([0, 0.25, 1, 1]);
  });

  it('a stop at the entry risks nothing, so nothing is measured by it; nor a size where none is allowed', () => {
    expect(scoreOf({ plan: { stop: d('100') } }).components).toMatchObject({
      entry: null,
      stop: null,
    });
    expect(scoreOf({ flags: { gateMax: d('0') } }).components.size).toBeNull();
  });

  it('is clean where every part is whole and nothing caps it', () => {
    expect(scoreOf().clean).toBe(true);
    expect(scoreOf({ actual: { ticked: 3 } }).clean).toBe(false);
    expect(scoreOf({ flags: { waitJumped: true } }).clean).toBe(false);
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

  it('a planned stop that was removed is 0, also where nothing measures how far one was moved', () => {
    const plan = { entry: null };
    const removed = { isStopRemoved: true };
    expect(scoreOf({ plan, actual: removed }).components).toMatchObject({ entry: null, stop: 0 });
    expect(scoreOf({ plan, actual: { stopMoves: [d('97')] } }).components.stop).toBeNull();
    expect(scoreOf({ plan: { stop: null }, actual: removed }).components.stop).toBeNull();
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
