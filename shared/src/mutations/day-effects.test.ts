import fc from 'fast-check';
import { expect, it } from 'vitest';
import { accountDays, foldDays } from '../day-aggregates/index.ts';
import { readerOverRows } from '../entities/testing/index.ts';
import type { Account, AccountSnapshot, DayAggregate, Fill } from '../generated/types.ts';
import { formatInstant, parseInstant } from '../time/index.ts';
import { Trader } from './testing/trader.ts';

const HOUR = 3_600_000;
const END = parseInstant('2026-06-11T14:00:00.000Z') as number;
const hoursAgo = (hours: number): string => formatInstant(END - hours * HOUR);

type Write =
  | { readonly kind: 'fill'; readonly fill: Order }
  | { readonly kind: 'import'; readonly fills: readonly Order[] }
  | { readonly kind: 'declare'; readonly hours: number };

interface Order {
  readonly hours: number;
  readonly side: Fill['side'];
  readonly size: string;
  readonly price: string;
  readonly fee: string | null;
  readonly instrumentId: string;
  readonly mode: Fill['mode'];
}

/** Over four days, often at the boundary of Chicago's trading day: 17:00 there, 22:00 in UTC. */
const someHour = fc.oneof(fc.integer({ min: 0, max: 96 }), fc.constantFrom(16, 40, 64));

const someOrder: fc.Arbitrary<Order> = fc.record({
  hours: someHour,
  side: fc.constantFrom<Fill['side']>('buy', 'sell'),
  size: fc.constantFrom('1', '2', '3'),
  price: fc.integer({ min: 7290_00, max: 7310_00 }).map((cents) => `${cents / 100}`),
  fee: fc.constantFrom('0.62', null),
  instrumentId: fc.constantFrom('MES', 'MNQ'),
  mode: fc.constantFrom<Fill['mode']>('live', 'live', 'paper'),
});

const someWrites: fc.Arbitrary<Write[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: someOrder.map((fill): Write => ({ kind: 'fill', fill })) },
    {
      weight: 1,
      arbitrary: fc
        .array(someOrder, { minLength: 1, maxLength: 6 })
        .map((fills): Write => ({ kind: 'import', fills })),
    },
    { weight: 2, arbitrary: someHour.map((hours): Write => ({ kind: 'declare', hours })) },
  ),
  { minLength: 1, maxLength: 14 },
);

const timed = ({ hours, ...order }: Order) => ({ ...order, filledAt: hoursAgo(hours) });

async function write(trader: Trader, one: Write, i: number): Promise<void> {
  const accountId = 'account';
  if (one.kind === 'fill') {
    const rest = { fillId: `fill-${i}`, accountId, fx: '1', intentId: null, stop: null };
    await trader.write('recordFill', { ...timed(one.fill), ...rest });
  } else if (one.kind === 'declare') {
    const declared = { balance: '50000', holdings: null, cash: null, peak: null };
    const asOf = hoursAgo(one.hours);
    await trader.write('declareBalance', { ...declared, snapshotId: `s-${i}`, accountId, asOf });
  } else {
    const fills = one.fills.map((order, n) => {
      const { mode: _mode, ...rest } = timed(order);
      return { ...rest, id: `import-${i}-${n}`, importKey: `key-${i}-${n}` };
    });
    const file = { format: 'topstepx-orders', fileName: 'a.csv', fileHash: 'a'.repeat(64) };
    const rest = { importId: `import-${i}`, accountId, zone: null, skipped: 0, rates: [] };
    await trader.write('importFills', { ...file, ...rest, fills });
  }
}

async function open(): Promise<Trader> {
  const trader = await new Trader().open([]);
  const account = trader.row('account', 'account') as Account;
  const day = { tz: 'America/Chicago', localTime: '17:00' };
  trader.rows.set('account/account', { ...account, day });
  return trader;
}

const byId = (rows: readonly DayAggregate[]) => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));

/** What folding everything at once makes of the trader's rows. */
function folded(trader: Trader): DayAggregate[] {
  const account = trader.row('account', 'account') as Account;
  const snapshots: AccountSnapshot[] = trader.all('account_snapshot');
  const trades = trader.all('trade');
  return byId([
    ...foldDays(accountDays(account, 'live', snapshots), trades),
    ...foldDays(accountDays(account, 'paper', snapshots), trades),
  ]);
}

it('days that are kept fill by fill equal a fold over all trades, after any order of writes', async () => {
  await fc.assert(
    fc.asyncProperty(someWrites, fc.infiniteStream(fc.nat()), async (writes, dice) => {
      const shuffled = writes
        .map((one) => ({ one, at: dice.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one);
      for (const order of [writes, shuffled]) {
        const trader = await open();
        for (const [i, one] of order.entries()) {
          await write(trader, one, i);
          expect(byId(trader.all('day_aggregate'))).toEqual(folded(trader));
        }
      }
    }),
    { numRuns: 120 },
  );
});

it('a device that holds a trade without its fills leaves folding to the server', async () => {
  const trader = await open();
  const sell = { hours: 1, side: 'sell', price: '7310' } as const;
  const order = { size: '1', fee: null, instrumentId: 'MES', mode: 'live' } as const;
  await write(
    trader,
    { kind: 'fill', fill: { ...order, hours: 3, side: 'buy', price: '7300' } },
    1,
  );
  await write(trader, { kind: 'fill', fill: { ...order, ...sell } }, 2);
  const before = new Map(trader.rows);
  trader.rows.delete('fill/fill-1');
  await write(trader, { kind: 'fill', fill: { ...order, ...sell, hours: 2 } }, 3);
  const changed = [...trader.rows].filter(([key, row]) => before.get(key) !== row);
  expect(changed.map(([key]) => key)).toEqual(['fill/fill-3']);
  expect(await readerOverRows(trader.rows).list('trade')).toHaveLength(1);
});
