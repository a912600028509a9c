import type { Fill, Trade } from '../generated/types.ts';
import { presetInstrument } from '../instruments/index.ts';
import { err, ok, type Result } from '../result/index.ts';
import { isKnownZone } from '../time/index.ts';
import { foldTrades } from '../trades/index.ts';
import { decodeText } from './decode.ts';
import { type ImportError, quoted, quotedList } from './import-error.ts';
import type { ImportedFill, Importer, SkippedRow } from './importer.ts';
import { IMPORTERS } from './registry.ts';
import { findTable } from './table.ts';

/** As many fills as one import takes; the contract of importFills says the same. */
export const MOST_FILLS = 100_000;

export interface ImportOptions {
  /** `auto`, or the format of an importer. */
  readonly format: string;
  /** The zone of the statement, an IANA name, for formats that need it. */
  readonly zone: string | null;
  readonly fileName: string;
  /** Import keys that the account already holds. */
  readonly known?: ReadonlySet<string>;
}

/** A trade that the file's own fills make. Net in the quote currency, after the fees that are known. */
export type PreviewTrade = Pick<
  Trade,
  | 'instrumentId'
  | 'side'
  | 'status'
  | 'openedAt'
  | 'closedAt'
  | 'averageEntry'
  | 'averageExit'
  | 'netPnl'
  | 'feesUnmodelled'
> & {
  /** The most lots that it held at once. */
  readonly size: string;
};

/** What a file would bring in; nothing is written by asking for it. */
export interface ImportPreview {
  readonly format: string;
  readonly needsZone: boolean;
  /** In which the times were read; null where they carry their own offset. */
  readonly zone: string | null;
  /** All of the file, known ones too, in the order in which they took place. */
  readonly fills: readonly ImportedFill[];
  /** By opening time, folded as if the account was flat before the file. */
  readonly trades: readonly PreviewTrade[];
  readonly skipped: readonly SkippedRow[];
  readonly warnings: readonly string[];
  /** How many of the fills the account already holds. */
  readonly duplicates: number;
}

/**
 * Reads a broker's file without writing anything: the whole of it, or the first error that it has.
 * @returns `file_not_text`, `file_empty`, `file_unknown_format`, `file_bad_row`, `file_too_large`,
 *   or `unknown_zone` for a zone that the shipped table lacks
 */
export function previewImport(
  bytes: Uint8Array,
  options: ImportOptions,
): Result<ImportPreview, ImportError> {
  const importers = chosen(options.format);
  if (!importers.ok) return importers;
  if (options.zone !== null && !isKnownZone(options.zone)) {
    const message = `expected a time zone such as \`Europe/Berlin\`, found ${quoted(options.zone)}`;
    return err({ code: 'unknown_zone', message });
  }
  const text = decodeText(bytes);
  if (!text.ok) return text;
  const found = findTable(text.value, importers.value);
  if (!found.ok) return found;
  const { importer, table } = found.value;
  if (table.rows.length === 0) {
    return err({ code: 'file_empty', message: 'expected rows below the header, found none' });
  }
  const read = importer.read(table, { zone: options.zone });
  if (!read.ok) return read;
  const { fills, skipped, warnings } = read.value;
  if (fills.length > MOST_FILLS) {
    const message = `expected at most ${MOST_FILLS} fills in one file, found ${fills.length}: divide it by date`;
    return err({ code: 'file_too_large', message });
  }
  return ok({
    format: importer.format,
    needsZone: importer.needsZone,
    zone: importer.needsZone ? options.zone : null,
    fills,
    trades: tradesOf(fills),
    skipped,
    warnings,
    duplicates: fills.filter((fill) => options.known?.has(fill.importKey)).length,
  });
}

function chosen(format: string): Result<readonly Importer[], ImportError> {
  if (format === 'auto') return ok(IMPORTERS);
  const importers = IMPORTERS.filter((importer) => importer.format === format);
  if (importers.length > 0) return ok(importers);
  const names = quotedList(['auto', ...IMPORTERS.map((importer) => importer.format)]);
  const message = `expected a format of ${names}, found ${quoted(format)}`;
  return err({ code: 'file_unknown_format', message });
}

/** Fills of one instant are folded by id, so the ids count in the order of the fills. */
const asFill = (fill: ImportedFill, index: number): Fill => ({
  instrumentId: fill.instrumentId,
  side: fill.side,
  size: fill.size,
  price: fill.price,
  fee: fill.fee,
  filledAt: fill.filledAt,
  importKey: fill.importKey,
  id: String(index).padStart(6, '0'),
  accountId: 'file',
  mode: 'live',
  fx: '1',
  intentId: null,
  stop: null,
  source: 'import',
  importId: null,
  deviceId: null,
  recordedAt: null,
  deletedAt: null,
  createdAt: fill.filledAt,
});

function tradesOf(fills: readonly ImportedFill[]): PreviewTrade[] {
  const rows = fills.map(asFill);
  return [...new Set(rows.map((fill) => fill.instrumentId))]
    .flatMap((instrumentId) =>
      foldTrades(
        rows.filter((fill) => fill.instrumentId === instrumentId),
        {
          pointValue: presetInstrument(instrumentId)?.pointValue ?? '1',
          plans: new Map(),
          stopMoves: [],
        },
      ),
    )
    .sort((a, b) => (a.openedAt < b.openedAt ? -1 : a.openedAt > b.openedAt ? 1 : 0))
    .map((trade) => ({
      instrumentId: trade.instrumentId,
      side: trade.side,
      status: trade.status,
      openedAt: trade.openedAt,
      closedAt: trade.closedAt,
      size: trade.maxSize,
      averageEntry: trade.averageEntry,
      averageExit: trade.averageExit,
      netPnl: trade.netPnl,
      feesUnmodelled: trade.feesUnmodelled,
    }));
}
