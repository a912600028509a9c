import { instrumentOfCode } from '../instruments/index.ts';
import { err, ok, type Result } from '../result/index.ts';
import { EARLIEST_RECORD, formatInstant, type Instant } from '../time/index.ts';
import { CellReader } from './cell-reader.ts';
import { type Column, locateColumns, missingColumns } from './columns.ts';
import { type ImportError, quoted } from './import-error.ts';
import type { ImportedFill, Importer, ReadResult, SkippedRow, Table } from './importer.ts';
import { parseUsDateTime } from './us-date-time.ts';

const COLUMNS = {
  id: { name: 'Id', aliases: ['OrderId'] },
  account: { name: 'AccountName', aliases: ['Account'] },
  contract: { name: 'ContractName', aliases: ['Contract'] },
  status: { name: 'Status' },
  size: { name: 'Size' },
  side: { name: 'Side' },
  filledAt: { name: 'FilledAt' },
  price: { name: 'ExecutePrice', aliases: ['ExecutionPrice'] },
  reason: { name: 'RejectionReason', optional: true },
} as const satisfies Record<string, Column>;

type Key = keyof typeof COLUMNS;
type Cells = CellReader<Key>;

/** The bid side is filled by buying, the ask side by selling. */
const SIDES: Readonly<Record<string, ImportedFill['side']>> = {
  bid: 'buy',
  buy: 'buy',
  ask: 'sell',
  sell: 'sell',
};

const FEES_UNKNOWN =
  'The file has no fees, so profit and loss are before fees until they are recorded.';

/** Of one instant, the order that was placed first has the lower id. */
function inOrder(a: Order, b: Order): number {
  if (a.fill.filledAt !== b.fill.filledAt) return a.fill.filledAt < b.fill.filledAt ? -1 : 1;
  if (a.id.length !== b.id.length) return a.id.length - b.id.length;
  return a.id < b.id ? -1 : 1;
}

interface Order {
  readonly id: string;
  readonly account: string;
  readonly fill: ImportedFill;
}

function filledInstant(cells: Cells): Instant {
  const at = parseUsDateTime(cells.text('filledAt'));
  if (at === undefined) {
    cells.refuse('filledAt', 'a time with its offset, such as `06/11/2026 07:45:21 -06:00`');
    return 0;
  }
  if (formatInstant(at) < EARLIEST_RECORD) cells.refuse('filledAt', 'a time from 1970 on');
  return at;
}

function filledOrder(cells: Cells, row: number): Order {
  const id = cells.name('id', 40);
  const account = cells.name('account', 60);
  const instrument = instrumentOfCode(cells.text('contract'));
  if (instrument === undefined) {
    cells.refuse('contract', 'a contract that Mast knows, such as `MESM6` (take other rows out)');
  }
  const side = SIDES[cells.text('side').toLowerCase()];
  if (side === undefined) cells.refuse('side', '`Bid` or `Ask`');
  const size = cells.positive('size');
  const price = cells.positive('price');
  const filledAt = formatInstant(filledInstant(cells));
  const fill: ImportedFill = {
    row,
    instrumentId: instrument?.id ?? '',
    side: side ?? 'buy',
    size,
    price,
    fee: null,
    filledAt,
    importKey: `topstepx:${account}:${id}`,
  };
  return { id, account, fill };
}

/** Why an order that is not filled makes no fill; one that may hide a part of a fill says so. */
function skipReason(cells: Cells): string {
  const status = cells.text('status');
  const reason = cells.text('reason');
  const told = reason === '' ? status : `${status}: ${reason}`;
  const price = cells.text('price');
  return price === ''
    ? told
    : `${told} (it has the execute price ${price}: record by hand what was filled of it)`;
}

const isSame = (a: ImportedFill, b: ImportedFill): boolean =>
  a.instrumentId === b.instrumentId &&
  a.side === b.side &&
  a.size === b.size &&
  a.price === b.price &&
  a.filledAt === b.filledAt;

/** Takes an order in once: said again it is a skip, said again otherwise it refuses the file. */
function take(order: Order, cells: Cells, orders: Map<string, Order>, skipped: SkippedRow[]): void {
  const [first] = orders.values();
  if (first !== undefined && first.account !== order.account) {
    cells.refuse('account', `orders of one account, ${quoted(first.account)}, in one file`);
  }
  const known = orders.get(order.fill.importKey);
  if (known === undefined) orders.set(order.fill.importKey, order);
  else if (isSame(known.fill, order.fill)) {
    skipped.push({ row: order.fill.row, reason: `The same order as in row ${known.fill.row}` });
  } else cells.refuse('id', `an id other than that of row ${known.fill.row}`);
}

function read(table: Table): Result<ReadResult, ImportError> {
  const places = locateColumns<Key>(COLUMNS, table.header);
  const orders = new Map<string, Order>();
  const skipped: SkippedRow[] = [];
  for (const row of table.rows) {
    const cells = new CellReader<Key>(table, row, COLUMNS, places);
    const status = cells.text('status');
    if (status === '') cells.refuse('status', 'a status such as `Filled`');
    else if (status.toLowerCase() === 'filled') {
      take(filledOrder(cells, row.line), cells, orders, skipped);
    } else skipped.push({ row: row.line, reason: skipReason(cells) });
    if (cells.refused) return err(cells.refused);
  }
  const fills = [...orders.values()].sort(inOrder).map((order) => order.fill);
  return ok({ fills, skipped, warnings: fills.length > 0 ? [FEES_UNKNOWN] : [] });
}

/** Orders of TopstepX and of other ProjectX platforms, as their web terminal exports them. */
export const topstepxOrders: Importer = {
  format: 'topstepx-orders',
  name: 'TopstepX orders',
  needsZone: false,
  recognise: (header) => missingColumns(COLUMNS, header).length === 0,
  missing: (header) => missingColumns(COLUMNS, header),
  read,
};
