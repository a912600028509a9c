import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { previewImport } from './index.ts';

const options = { format: 'auto', zone: null, fileName: 'orders.csv' };
const fixture = readFileSync(new URL('../../fixtures/topstepx-orders.csv', import.meta.url));
const text = fixture.toString('utf8');

/** Beside the checkout, where a project keeps exports that are not its own to publish. */
const real = new URL('../../../../shared/data/topstepx_orders.csv', import.meta.url);

function preview(file: Uint8Array, known?: ReadonlySet<string>) {
  const result = previewImport(file, known === undefined ? options : { ...options, known });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

function refused(file: string) {
  const result = previewImport(new TextEncoder().encode(file), options);
  if (result.ok) throw new Error('expected a refusal');
  return result.error;
}

describe('orders of TopstepX', () => {
  it('become fills, trades and skipped rows, each with its reason', () => {
    const { fills, trades, skipped, warnings, format } = preview(fixture);
    expect(format).toBe('topstepx-orders');
    expect(fills).toHaveLength(6);
    expect(fills[0]).toEqual({
      row: 2,
      instrumentId: 'MNQ',
      side: 'sell',
      size: '2',
      price: '24910.25',
      fee: null,
      filledAt: '2026-03-04T14:31:05.000Z',
      importKey: 'topstepx:MASTDEMO01:9001',
    });
    expect(trades.map(({ instrumentId, side, netPnl }) => [instrumentId, side, netPnl])).toEqual([
      ['MNQ', 'short', '-33.5'],
      ['MES', 'long', '31.25'],
    ]);
    expect(trades.every((trade) => trade.feesUnmodelled && trade.status === 'closed')).toBe(true);
    expect(skipped).toEqual([
      { row: 3, reason: 'Cancelled' },
      { row: 6, reason: 'Rejected: Order size above the limit, 15 contracts' },
    ]);
    expect(warnings).toHaveLength(1);
  });

  it('of one second with ids of their own are all real', () => {
    const twins = preview(fixture).fills.filter(
      (fill) => fill.filledAt === '2026-03-04T14:34:40.000Z',
    );
    expect(twins.map((fill) => fill.importKey.slice(-4))).toEqual(['9003', '9004']);
  });

  it('that the account holds already are counted', () => {
    const keys = preview(fixture).fills.map((fill) => fill.importKey);
    expect(preview(fixture, new Set(keys)).duplicates).toBe(6);
    expect(preview(fixture, new Set(keys.slice(1))).duplicates).toBe(5);
  });

  it('said twice in one file count once, and never with two meanings', () => {
    const lines = text.trimEnd().split('\n');
    const [, first = ''] = lines;
    const again = preview(new TextEncoder().encode([...lines, first].join('\n')));
    expect(again.fills).toHaveLength(6);
    expect(again.skipped.at(-1)).toEqual({ row: 10, reason: 'The same order as in row 2' });
    const error = refused([...lines, first.replace('24910.25', '24911')].join('\n'));
    expect(error).toMatchObject({ code: 'file_bad_row', row: 10, column: 'Id' });
  });

  it('are read alike newest first', () => {
    const [header, ...rows] = text.trimEnd().split('\n');
    const reversed = preview(new TextEncoder().encode([header, ...rows.reverse()].join('\n')));
    const plain = preview(fixture);
    expect(reversed.trades).toEqual(plain.trades);
    expect(reversed.fills.map(({ importKey }) => importKey)).toEqual(
      plain.fills.map(({ importKey }) => importKey),
    );
  });

  it('that were not filled but carry a price say so', () => {
    const partial = text.replace('9002,MASTDEMO01,MNQH6,Cancelled', '9002,MASTDEMO01,MNQH6,Open');
    const cells = partial.split('\n').map((line, index) => {
      const parts = line.split(',');
      if (index === 2) parts[14] = '24900';
      return parts.join(',');
    });
    expect(preview(new TextEncoder().encode(cells.join('\n'))).skipped[0]?.reason).toContain(
      'execute price 24900',
    );
  });
});

describe('a broken file of orders is refused whole', () => {
  it.each([
    ['an unknown contract', 'MNQH6,Filled,Market,2', 'ZZZH6,Filled,Market,2', 2, 'ContractName'],
    ['an unknown side', ',Stop,1,Bid', ',Stop,1,Sideways', 4, 'Side'],
    ['a second account', '9006,MASTDEMO01', '9006,MASTDEMO02', 7, 'AccountName'],
    ['a size of zero', ',Stop,1,Bid', ',Stop,0,Bid', 4, 'Size'],
    ['a price with a comma', '24918.75', '"24918,75"', 5, 'ExecutePrice'],
    ['no status', '9002,MASTDEMO01,MNQH6,Cancelled', '9002,MASTDEMO01,MNQH6,', 3, 'Status'],
  ])('%s', (_name, from, to, row, column) => {
    expect(text).toContain(from);
    const error = refused(text.replace(from, to));
    expect(error).toMatchObject({ code: 'file_bad_row', row, column });
    expect(error.message).toMatch(/^row \d+, column `\w+`: expected .+, found .+/);
  });

  it('a time without its offset', () => {
    const error = refused(text.replaceAll(' -06:00', ''));
    expect(error).toMatchObject({ row: 2, column: 'FilledAt' });
  });

  it('a time before 1970', () => {
    const error = refused(text.replaceAll('/2026 ', '/1926 '));
    expect(error).toMatchObject({ code: 'file_bad_row', row: 2, column: 'FilledAt' });
    expect(error.message).toContain('expected a time from 1970 on');
  });

  it('a missing column is named with its format', () => {
    const error = refused(text.replace('ExecutePrice', 'Something').replace('FilledAt', 'When'));
    expect(error).toEqual({
      code: 'file_unknown_format',
      message: 'expected the columns of TopstepX orders, found no `FilledAt`, `ExecutePrice`',
      row: 1,
      column: 'FilledAt',
    });
  });

  it('cells beyond the last column', () => {
    const error = refused(text.replace('X-9001,Y-9001', 'X-9001,Y-9001,more'));
    expect(error).toMatchObject({ code: 'file_bad_row', row: 2 });
  });

  it('a quote that never closes', () => {
    expect(refused(text.replace('contracts"', 'contracts'))).toMatchObject({ row: 6 });
  });
});

const isThere = existsSync(real);
if (!isThere) {
  console.warn(
    'SKIPPED: the real topstepx_orders.csv is not in ../shared/data beside the checkout',
  );
}

it.skipIf(!isThere)('the real file gives its 5 fills, 1 rejected row and 2 trades', () => {
  const { fills, trades, skipped } = preview(readFileSync(real));
  expect(fills).toHaveLength(5);
  expect(trades.map(({ status, netPnl }) => [status, netPnl])).toEqual([
    ['closed', '16.25'],
    ['closed', '25'],
  ]);
  expect(skipped).toEqual([
    {
      row: 7,
      reason: 'Rejected: CME:Sell order stop price must be below last trade price',
    },
  ]);
});
