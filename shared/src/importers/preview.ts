import type { Fill, Trade } from '../generated/types.ts';
import { presetInstrument } from '../instruments/index.ts';
import { err, ok, type Result } from '../result/index.ts';
import { foldTrades } from '../trades/index.ts';
import { decodeText } from './decode.ts';
import type { ImportError, ImportedFill, Importer, ReadResult } from './importer.ts';
import { IMPORTERS } from './registry.ts';
import { recognise } from './table.ts';

/** One import is one mutation; a longer file is to be split. */
export const MOST_FILLS = 100_000;

export interface PreviewOptions {
  readonly format: 'auto' | (string & {});
  /** The zone of the statement, for formats whose times carry no offset. */
  readonly zone: string | null;
  readonly fileName: string;
  /** Import keys that the account already holds. */
  readonly known?: ReadonlySet<string>;
}

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
> & { readonly size: string };

export interface ImportPreview extends ReadResult {
  readonly format: string;
  readonly needsZone: boolean;
  readonly zone: string | null;
  /** The trades that the fills make by themselves, in order of their opening. */
  readonly trades: readonly PreviewTrade[];
  /** How many of the fills are already there. */
  readonly duplicates: number;
}

/** Reads a broker file and says what is in it; writes nothing. Never throws on what the file holds. */
export function previewImport(
  bytes: Uint8Array,
  options: PreviewOptions,
): Result<ImportPreview, ImportError> {
  const importers = importersFor(options.format);
  if (!importers.ok) return importers;
  const text = decodeText(bytes);
  if (!text.ok) return text;
  const recognised = recognise(text.value, importers.value);
  if (!recognised.ok) return recognised;
  const { importer, table } = recognised.value;
  const read = importer.read(table, options.zone);
  if (!read.ok) return read;
  const { fills } = read.value;
  if (fills.length > MOST_FILLS) {
    return err({
      code: 'file_too_large',
      message: `expected at most ${MOST_FILLS} fills in a file, found ${fills.length}; split it by date`,
    });
  }
  return ok({
    ...read.value,
    format: importer.format,
    needsZone: importer.needsZone && options.zone === null,
    zone: importer.needsZone ? options.zone : null,
    trades: tradesOf(fills),
    duplicates: fills.filter((fill) => options.known?.has(fill.importKey)).length,
  });
}

function importersFor(format: string): Result<readonly Importer[], ImportError> {
  if (format === 'auto') return ok(IMPORTERS);
  const chosen = IMPORTERS.filter((importer) => importer.format === format);
  if (chosen.length > 0) return ok(chosen);
  const known = IMPORTERS.map((importer) => `\`${importer.format}\``).join(', ');
  return err({
    code: 'file_unknown_format',
    message: `expected a format of \`auto\`, ${known}, found \`${format}\``,
  });
}

function tradesOf(fills: readonly ImportedFill[]): PreviewTrade[] {
  const byInstrument = new Map<string, Fill[]>();
  for (const fill of fills) {
    const list = byInstrument.get(fill.instrumentId) ?? [];
    list.push(asFill(fill));
    byInstrument.set(fill.instrumentId, list);
  }
  const trades = [...byInstrument].flatMap(([instrumentId, own]) =>
    foldTrades(own, {
      pointValue: presetInstrument(instrumentId)?.pointValue ?? '1',
      plans: new Map(),
    }),
  );
  return trades
    .sort((a, b) => (a.openedAt < b.openedAt ? -1 : a.openedAt > b.openedAt ? 1 : 0))
    .map(
      ({
        instrumentId,
        side,
        status,
        openedAt,
        closedAt,
        maxSize,
        averageEntry,
        averageExit,
        netPnl,
        feesUnmodelled,
      }) => ({
        instrumentId,
        side,
        status,
        openedAt,
        closedAt,
        size: maxSize,
        averageEntry,
        averageExit,
        netPnl,
        feesUnmodelled,
      }),
    );
}

/** Rows of one second keep the order in which the file has them. */
const asFill = ({ row, ...fill }: ImportedFill): Fill => ({
  ...fill,
  id: `row-${String(row).padStart(9, '0')}`,
  accountId: 'preview',
  mode: 'live',
  fx: '1',
  intentId: null,
  stop: null,
  source: 'import',
  importId: null,
  createdAt: fill.filledAt,
});
