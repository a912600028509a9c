import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal as d } from '../decimal/index.ts';
import { CAPS } from './caps.ts';
import { type Overs, scoreOf } from './testing/trade.ts';
import { EXIT_REASONS, type TradeActual } from './trade-conduct.ts';
import { TRADE_WEIGHTS } from './weights.ts';

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
