import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ImportPreview, previewImport } from './index.ts';

const own = readFileSync(new URL('../../fixtures/topstepx-orders.csv', import.meta.url), 'utf8');
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const OPTIONS = { format: 'auto', zone: null, fileName: 'orders.csv' } as const;
const preview = (bytes: Uint8Array) => previewImport(bytes, OPTIONS);

function expectPreview(bytes: Uint8Array): ImportPreview {
  const result = preview(bytes);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

function expectError(bytes: Uint8Array) {
  const result = preview(bytes);
  if (result.ok) throw new Error('expected a refusal');
  return result.error;
}

describe('TopstepX orders', () => {
  it('gives fills, closed trades before fees, and each skipped row with its reason', () => {
    const found = expectPreview(bytesOf(own));
    expect(found.fills).toHaveLength(4);
    expect(found.fills[0]).toMatchObject({
      side: 'sell',
      size: '2',
      price: '24105.25',
      filledAt: '2026-07-14T13:31:05.000Z',
      instrumentId: 'MNQ',
    });
    expect(
      found.trades.map((trade) => [
        trade.instrumentId,
        trade.side,
        trade.netPnl,
        trade.feesUnmodelled,
      ]),
    ).toEqual([
      ['MNQ', 'short', '-81', true],
      ['MES', 'long', '31.25', true],
    ]);
    expect(found.skipped).toEqual([
      { row: 3, reason: 'Cancelled' },
      { row: 6, reason: 'Rejected: Stop price above the market' },
    ]);
    expect(found.warnings).toHaveLength(1);
  });

  it('says how many fills the account already holds', () => {
    const found = expectPreview(bytesOf(own));
    const known = new Set(found.fills.map((fill) => fill.importKey));
    const again = previewImport(bytesOf(own), { ...OPTIONS, known });
    expect(again.ok && again.value.duplicates).toBe(4);
  });

  const real = new URL('../../../../shared/data/topstepx_orders.csv', import.meta.url);
  const isThere = existsSync(real);
  if (!isThere) console.warn('skipped: no broker files stand beside the checkout');
  it.skipIf(!isThere)('reads a real export: 5 fills, 1 rejected row, +16.25 and +25.00', () => {
    const found = expectPreview(readFileSync(real));
    expect(found.fills).toHaveLength(5);
    expect(found.skipped).toEqual([
      { row: 7, reason: 'Rejected: CME:Sell order stop price must be below last trade price' },
    ]);
    expect(found.trades.map((trade) => trade.netPnl)).toEqual(['16.25', '25']);
  });
});

describe('the form of a file changes nothing', () => {
  const cells = own
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const expected = expectPreview(bytesOf(own));

  it('whatever the order of columns, delimiter, quotes, line ends and mark', () => {
    const order = fc.shuffledSubarray(
      (cells[0] as string[]).map((_, i) => i),
      { minLength: (cells[0] as string[]).length },
    );
    fc.assert(
      fc.property(
        order,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        (places, delimiter, end, quoted, hasMark, isWide) => {
          const text = cells
            .map((line) => places.map((i) => (quoted ? `"${line[i]}"` : line[i])).join(delimiter))
            .join(end);
          const marked = `${hasMark || isWide ? '\uFEFF' : ''}${text}${end}`;
          const bytes = isWide ? new Uint8Array(Buffer.from(marked, 'utf16le')) : bytesOf(marked);
          expect(expectPreview(bytes)).toEqual(expected);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('nor do unknown columns or lines before the header', () => {
    const widened = cells
      .map((line, i) => [i === 0 ? 'Mood' : 'fine', ...line].join(','))
      .join('\n');
    expect(expectPreview(bytesOf(widened))).toEqual(expected);
    const preceded = expectPreview(bytesOf(`Account statement\n\n${own}`));
    expect(preceded.trades).toEqual(expected.trades);
  });
});

describe('a broken file is refused whole, by row and column', () => {
  const corrupt = (row: number, column: string, value: string): Uint8Array => {
    const lines = own
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    const place = (lines[0] as string[]).indexOf(column);
    (lines[row] as string[])[place] = value;
    return bytesOf(lines.map((line) => line.join(',')).join('\n'));
  };

  it('names the cell of a filled row that is not of its form', () => {
    const bad = fc.constantFrom(
      '',
      'x',
      '-1',
      '0',
      '1e5',
      'NaN',
      '１２',
      '12/40/2026 08:31:05 -05:00',
      '2026-07-14',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(1, 3, 4, 6),
        fc.constantFrom('Size', 'ExecutePrice', 'FilledAt', 'Side', 'ContractName'),
        bad,
        (row, column, value) => {
          const error = expectError(corrupt(row, column, value));
          expect(error).toMatchObject({ code: 'file_bad_row', row: row + 1, column });
          expect(error.message).toContain(`row ${row + 1}`);
        },
      ),
    );
  });

  it('names the column that is missing', () => {
    const error = expectError(bytesOf(own.replace('ExecutePrice', 'Price')));
    expect(error).toMatchObject({ code: 'file_unknown_format', column: 'ExecutePrice' });
  });

  it('tells a binary, an empty file and an unknown one apart', () => {
    expect(expectError(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1)).code).toBe('file_not_text');
    expect(expectError(new Uint8Array()).code).toBe('file_empty');
    expect(expectError(bytesOf('a,b\n1,2\n')).code).toBe('file_unknown_format');
    expect(expectError(Uint8Array.of(0x49, 0x64, 0xe9, 0x0a)).message).toContain('at byte 2');
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void preview(bytes)),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => void preview(bytesOf(`${own}${text}`))),
      { numRuns: 300 },
    );
  });
});
