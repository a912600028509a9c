import { parseDecimal, sign, toText } from '../decimal/index.ts';
import { instrumentOfCode } from '../instruments/index.ts';
import { err, ok, type Result } from '../result/index.ts';
import { formatInstant, parseInstant } from '../time/index.ts';
import type { ImportError, ImportedFill, Importer, ReadResult } from './importer.ts';
import type { TableRow } from './table.ts';

const SIDES: Readonly<Record<string, 'buy' | 'sell'>> = { bid: 'buy', ask: 'sell' };

/** Month first, seconds, and the offset spelt out: `06/11/2026 07:45:21 -06:00`. */
const STAMP =
  /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.\d+)? ([+-]\d{2}:\d{2})$/;

const badCell = (row: TableRow, column: string, expected: string): Result<never, ImportError> =>
  err({
    code: 'file_bad_row',
    message: `expected ${expected} in row ${row.line}, column \`${column}\`, found \`${row.cell(column)}\``,
    row: row.line,
    column,
  });

function instantOf(text: string): string | undefined {
  const parts = STAMP.exec(text);
  if (!parts) return undefined;
  const [, month, day, year, hour, minute, second, offset] = parts as unknown as string[];
  const two = (part: string | undefined): string => (part as string).padStart(2, '0');
  const at = parseInstant(
    `${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second}${offset}`,
  );
  return at === undefined ? undefined : formatInstant(at);
}

function positive(text: string): string | undefined {
  const value = parseDecimal(text);
  return value && sign(value) > 0 ? toText(value) : undefined;
}

function fillOf(row: TableRow): Result<ImportedFill, ImportError> {
  const side = SIDES[row.cell('Side').toLowerCase()];
  if (!side) return badCell(row, 'Side', '`Bid` or `Ask`');
  const size = positive(row.cell('Size'));
  if (!size) return badCell(row, 'Size', 'a number above zero');
  const price = positive(row.cell('ExecutePrice'));
  if (!price) return badCell(row, 'ExecutePrice', 'a price above zero');
  const filledAt = instantOf(row.cell('FilledAt'));
  if (!filledAt) return badCell(row, 'FilledAt', 'a time such as `06/11/2026 07:45:21 -06:00`');
  const instrument = instrumentOfCode(row.cell('ContractName'));
  if (!instrument) return badCell(row, 'ContractName', 'a contract of a known instrument');
  const id = row.cell('Id');
  if (id === '') return badCell(row, 'Id', 'the number of the order');
  return ok({
    row: row.line,
    instrumentId: instrument.id,
    side,
    size,
    price,
    fee: null,
    filledAt,
    importKey: `topstepx:${row.cell('AccountName')}:${id}`.slice(0, 120),
  });
}

function reasonToSkip(row: TableRow): string {
  const status = row.cell('Status') || 'no status';
  const reason = row.cell('RejectionReason');
  return reason === '' ? status : `${status}: ${reason}`;
}

/**
 * Orders as TopstepX and other ProjectX platforms export them. Bid is a buy, Ask a sell; times
 * carry their own offset; an order that was not filled is skipped; fees are not in the file.
 */
export const topstepxOrders: Importer = {
  format: 'topstepx-orders',
  name: 'TopstepX orders',
  columns: [
    'Id',
    'AccountName',
    'ContractName',
    'Status',
    'Size',
    'Side',
    'FilledAt',
    'ExecutePrice',
  ],
  needsZone: false,
  read(table) {
    const fills: ImportedFill[] = [];
    const skipped: ReadResult['skipped'][number][] = [];
    for (const row of table.rows) {
      if (row.cell('Status').toLowerCase() !== 'filled') {
        skipped.push({ row: row.line, reason: reasonToSkip(row) });
        continue;
      }
      const fill = fillOf(row);
      if (!fill.ok) return fill;
      fills.push(fill.value);
    }
    const warnings =
      fills.length > 0
        ? ['fees are not in this file: results are before fees until they are known']
        : [];
    return ok({ fills, skipped, warnings });
  },
};
