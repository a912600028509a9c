import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountDays, foldDays } from '../day-aggregates/index.ts';
import type { Account, Fill, Trade } from '../generated/types.ts';
import { formatInstant, parseInstant } from '../time/index.ts';
import { foldTrades } from '../trades/index.ts';
import { Trader } from './testing/trader.ts';

const MINUTE = 60_000;
const END = parseInstant('2026-06-11T14:00:00.000Z') as number;
const minutesAgo = (minutes: number): string => formatInstant(END - minutes * MINUTE);

interface Values {
  readonly minutes: number;
  readonly side: Fill['side'];
  readonly size: string;
  readonly price: string;
  readonly fee: string | null;
}

/** So many minutes before the end lie just before 1970. */
const TO_1969 = END / MINUTE + 1;

const BUY: Values = { minutes: 30, side: 'buy', size: '1', price: '7300', fee: '0' };
const SELL: Values = { minutes: 10, side: 'sell', size: '1', price: '7310', fee: '0' };

const written = ({ minutes, ...rest }: Values, intentId: string | null = null) => ({
  ...rest,
  filledAt: minutesAgo(minutes),
  fx: '1',
  intentId,
  stop: null,
});

const record = (trader: Trader, fillId: string, values: Values, intentId?: string) =>
  trader.write('recordFill', {
    fillId,
    accountId: 'account',
    instrumentId: 'MES',
    mode: 'live',
    ...written(values, intentId),
  });

const correct = (trader: Trader, fillId: string, values: Values, intentId?: string, id = 'r') =>
  trader.write('correctFill', { revisionId: id, fillId, ...written(values, intentId) });

const someValues: fc.Arbitrary<Values> = fc.record({
  minutes: fc.integer({ min: 0, max: 3000 }),
  side: fc.constantFrom<Fill['side']>('buy', 'sell'),
  size: fc.constantFrom('1', '2', '0.3'),
  price: fc.integer({ min: 7290_00, max: 7310_00 }).map((cents) => `${cents / 100}`),
  fee: fc.constantFrom('0.62', null),
});

type Step =
  | { readonly kind: 'record' | 'correct'; readonly which: number; readonly values: Values }
  | { readonly kind: 'delete' | 'restore'; readonly which: number };

const which = fc.nat({ max: 6 });
const someSteps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constantFrom<'record' | 'correct'>('record', 'record', 'correct'),
      which,
      values: someValues,
    }),
    fc.record({ kind: fc.constantFrom<'delete' | 'restore'>('delete', 'restore'), which }),
  ),
  { minLength: 1, maxLength: 16 },
);

async function take(trader: Trader, step: Step, i: number): Promise<void> {
  const fillId = `fill-${step.which}`;
  const named = { fillId, revisionId: `revision-${i}` };
  if (step.kind === 'record') await record(trader, fillId, step.values);
  else if (step.kind === 'correct') {
    await trader.write('correctFill', { ...named, ...written(step.values) });
  } else if (step.kind === 'delete') await trader.write('deleteFill', named);
  else await trader.write('restoreFill', named);
}

/** Trades in their order, whatever they are called. */
const nameless = (trades: readonly Trade[]) =>
  trades
    .map(({ id: _id, ...trade }) => trade)
    .sort((a, b) => ((a.legs[0]?.fillId ?? '') < (b.legs[0]?.fillId ?? '') ? -1 : 1));

function whole(trader: Trader): Trade[] {
  const standing = trader.all('fill').filter(({ deletedAt }) => deletedAt === null);
  return foldTrades(standing, { pointValue: '5', plans: new Map(), stopMoves: [] });
}

describe('whatever is recorded, corrected, deleted and brought back', () => {
  it('trades and days are those of the fills as they stand', async () => {
    await fc.assert(
      fc.asyncProperty(someSteps, async (steps) => {
        const trader = await new Trader().open([]);
        const days = accountDays(
          trader.row('account', 'account') as Account,
          'live',
          trader.all('account_snapshot'),
        );
        for (const [i, step] of steps.entries()) {
          await take(trader, step, i);
          const trades = trader.all('trade');
          expect(nameless(trades)).toEqual(nameless(whole(trader)));
          const kept = trader.all('day_aggregate').sort((a, b) => (a.id < b.id ? -1 : 1));
          expect(kept).toEqual(foldDays(days, trades));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('nothing of what a fill ever was is lost', async () => {
    await fc.assert(
      fc.asyncProperty(someSteps, async (steps) => {
        const trader = await new Trader().open([]);
        for (const [i, step] of steps.entries()) await take(trader, step, i);
        for (const fill of trader.all('fill')) {
          const revisions = trader
            .all('fill_revision')
            .filter(({ fillId }) => fillId === fill.id)
            .sort((a, b) => Number(a.id.slice(9)) - Number(b.id.slice(9)));
          for (const [i, revision] of revisions.entries()) {
            const next = revisions[i + 1];
            if (next) expect(next.before).toEqual(revision.after);
          }
          expect(fill).toMatchObject(revisions.at(-1)?.after ?? {});
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a corrected fill', () => {
  it('is what it is said to be now, and on record as what it was, by whom and when', async () => {
    const trader = await new Trader().open([]);
    await record(trader, 'in', BUY);
    await record(trader, 'out', SELL);
    expect(await correct(trader, 'out', { ...SELL, price: '7290', fee: null })).toBeUndefined();
    expect(trader.row('trade', 'in')).toMatchObject({ netPnl: '-50', feesUnmodelled: true });
    expect(trader.row('fill_revision', 'r')).toMatchObject({
      kind: 'corrected',
      fillId: 'out',
      deviceId: 'device',
      before: { price: '7310', fee: '0' },
      after: { price: '7290', fee: null },
    });
  });

  it('keeps its trade’s name, and the words about it, where it is the fill that the trade is named by', async () => {
    const trader = await new Trader().open([]);
    await record(trader, 'in', BUY);
    await record(trader, 'more', { ...BUY, minutes: 20 });
    await trader.write('deleteFill', { fillId: 'in', revisionId: 'd' });
    expect(trader.all('trade')).toMatchObject([{ id: 'in', openSize: '1' }]);
    await trader.write('restoreFill', { fillId: 'in', revisionId: 'b' });
    expect(trader.all('trade')).toMatchObject([{ id: 'in', openSize: '2' }]);
  });

  it('is refused where it is not known, in the future, of an unknown plan, and twice', async () => {
    const trader = await new Trader().open([]);
    await record(trader, 'in', BUY);
    expect(await correct(trader, 'other', BUY)).toBe('unknown_fill');
    expect(await correct(trader, 'in', { ...BUY, minutes: -10 })).toBe('fill_in_future');
    expect(await correct(trader, 'in', { ...BUY, minutes: TO_1969 })).toBe('time_too_early');
    expect(await correct(trader, 'in', BUY, 'no-plan')).toBe('unknown_intent');
    await correct(trader, 'in', { ...BUY, size: '2' });
    expect(await correct(trader, 'in', { ...BUY, size: '3' })).toBe('revision_exists');
    expect(trader.row('fill', 'in')?.size).toBe('2');
  });

  it('frees the plan that it does not answer any more', async () => {
    const trader = await new Trader().open([]);
    await trader.submit('plan');
    await record(trader.after(1), 'in', { ...BUY, minutes: 0 }, 'plan');
    expect(trader.row('intent', 'plan')).toMatchObject({ status: 'filled' });
    await trader.write('deleteFill', { fillId: 'in', revisionId: 'd' });
    expect(trader.row('intent', 'plan')).toMatchObject({ status: 'decided', filledAt: null });
    expect(trader.all('trade')).toEqual([]);
    await trader.write('restoreFill', { fillId: 'in', revisionId: 'b' });
    expect(trader.row('intent', 'plan')).toMatchObject({
      status: 'filled',
      filledAt: minutesAgo(0),
    });
  });
});

it('a fill is recorded from 1970 on, not before', async () => {
  const trader = await new Trader().open([]);
  expect(await record(trader, 'in', { ...BUY, minutes: TO_1969 })).toBe('time_too_early');
  expect(await record(trader, 'in', { ...BUY, minutes: TO_1969 - 1 })).toBeUndefined();
  expect(trader.row('fill', 'in')?.filledAt).toBe('1970-01-01T00:00:00.000Z');
});

it('a fill that was deleted on two devices is deleted once', async () => {
  const trader = await new Trader().open([]);
  await record(trader, 'in', BUY);
  await trader.write('deleteFill', { fillId: 'in', revisionId: 'one' });
  const deletedAt = trader.row('fill', 'in')?.deletedAt;
  expect(await trader.after(1).write('deleteFill', { fillId: 'in', revisionId: 'two' })).toBe(
    undefined,
  );
  expect(trader.row('fill', 'in')?.deletedAt).toBe(deletedAt);
  expect(trader.all('fill_revision')).toHaveLength(1);
});
