import { expect, it } from 'vitest';
import type { EntityReader } from '../entities/index.ts';
import { account } from '../facts/testing/sources.ts';
import type { ImportFillsArgs } from '../generated/types.ts';
import { importFills } from './import-fills.ts';
import { runMutation } from './mutation.ts';

const reader = (currency: string, known: readonly string[] = []): EntityReader => ({
  get: (async (entity: string) =>
    entity === 'account' ? { ...account, currency } : undefined) as EntityReader['get'],
  list: async () => [],
  knownImportKeys: async () => new Set(known),
});

const args = {
  importId: 'import',
  accountId: 'account',
  format: 'topstepx-orders',
  fileName: 'orders.csv',
  fileHash: '0'.repeat(64),
  zone: null,
  rates: [],
  skipped: 1,
  fills: ['buy', 'sell'].map((side, i) => ({
    id: `fill-${i}`,
    instrumentId: 'MES',
    side: side as 'buy',
    size: '1',
    price: `${7300 - i}`,
    fee: null,
    filledAt: `2026-06-11T14:0${i}:00.000Z`,
    importKey: `key-${i}`,
  })),
} satisfies Omit<ImportFillsArgs, 'meta'>;

const run = (from: EntityReader, given: object = args) =>
  runMutation(
    importFills,
    from,
    { ...given, meta: { device: { id: 'phone' } } } as ImportFillsArgs,
    {
      role: 'server',
      userId: 'user',
      eventTime: 0,
      now: 1_780_000_000_000,
      timeFlags: [],
    },
  );

it('an import makes fills, the trades of them, the day in which they book, and one row of itself', async () => {
  const result = await run(reader('USD'));
  const rows = result.ok ? result.value.changes.map(({ entity }) => entity).sort() : [];
  expect(rows).toEqual(['day_aggregate', 'fill', 'fill', 'import', 'trade']);
});

it('an import of what is known adds nothing and says so', async () => {
  const result = await run(reader('USD', ['key-0', 'key-1']));
  expect(result).toMatchObject({
    value: {
      changes: [{ entity: 'import', value: { added: 0, duplicates: 2, skipped: 1 } }],
      events: [],
    },
  });
});

it('an account in another currency than the instrument is refused while no rate is typed', async () => {
  const result = await run(reader('EUR'));
  expect(result).toMatchObject({ ok: false, error: { code: 'no_rate', field: 'rates' } });
  expect(!result.ok && result.error.message).toBe(
    'expected a rate from `USD`, the currency of `MES`, to `EUR`, found none',
  );
});

it('a file with a fill from before 1970 is refused whole', async () => {
  const [fill] = args.fills;
  const early = { ...fill, id: 'early', importKey: 'early', filledAt: '0001-01-01T00:00:00.000Z' };
  const result = await run(reader('USD'), { ...args, fills: [...args.fills, early] });
  expect(result).toMatchObject({
    ok: false,
    error: {
      code: 'time_too_early',
      field: 'fills',
      message:
        'expected a time from `1970-01-01T00:00:00.000Z` on, found `0001-01-01T00:00:00.000Z`',
    },
  });
});

it('with a typed rate money and fees of the file become the account’s, exactly', async () => {
  const rates = [{ from: 'USD', rate: '0.9213' }];
  const fills = args.fills.map((fill) => ({ ...fill, fee: '0.62' }));
  const result = await run(reader('EUR'), { ...args, rates, fills });
  const changes = result.ok ? result.value.changes : [];
  const [fill] = changes.flatMap((one) =>
    one.entity === 'fill' && one.op === 'put' ? one.value : [],
  );
  const [trade] = changes.flatMap((one) =>
    one.entity === 'trade' && one.op === 'put' ? one.value : [],
  );
  expect(fill).toMatchObject({ fx: '0.9213', fee: '0.571206' });
  // One point of 5 USD lost, at the rate, and the fee of both sides.
  expect(trade).toMatchObject({ netPnl: '-5.748912', fees: '1.142412' });
});
