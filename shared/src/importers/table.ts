import Papa from 'papaparse';
import { err, ok, type Result } from '../result/index.ts';
import type { ImportError, Importer } from './importer.ts';

/** One data row, with the line on which it stands. */
export interface TableRow {
  readonly line: number;
  cell(column: string): string;
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** Lines before the header that a broker may put there. */
const MOST_PREAMBLE = 20;

const folded = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** Splits a text into its cells; the delimiter is whichever of comma, semicolon and tab fits. */
function cellsOf(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text, {
    delimitersToGuess: [',', ';', '\t'],
    skipEmptyLines: false,
  });
  return data;
}

export interface Recognised {
  readonly importer: Importer;
  readonly table: Table;
}

/** Finds the importer whose columns the file has, and the line of its header. */
export function recognise(
  text: string,
  importers: readonly Importer[],
): Result<Recognised, ImportError> {
  const lines = cellsOf(text);
  if (!lines.some((line) => line.some((cell) => cell.trim() !== ''))) {
    return err({ code: 'file_empty', message: 'expected a header and rows, found none' });
  }
  let nearest: { readonly importer: Importer; readonly missing: readonly string[] } | undefined;
  for (const [index, line] of lines.slice(0, MOST_PREAMBLE).entries()) {
    const present = new Set(line.map(folded));
    for (const importer of importers) {
      const missing = importer.columns.filter((column) => !present.has(folded(column)));
      if (missing.length === 0) return ok({ importer, table: tableFrom(lines, index) });
      if (missing.length < (nearest?.missing.length ?? importer.columns.length)) {
        nearest = { importer, missing };
      }
    }
  }
  return err(unknownFormat(importers, nearest));
}

function unknownFormat(
  importers: readonly Importer[],
  nearest: { readonly importer: Importer; readonly missing: readonly string[] } | undefined,
): ImportError {
  const names = importers.map((importer) => importer.name).join(', ');
  if (!nearest) {
    return {
      code: 'file_unknown_format',
      message: `expected the columns of a known format (${names}), found none of them`,
      row: 1,
    };
  }
  const columns = nearest.missing.map((column) => `\`${column}\``).join(', ');
  return {
    code: 'file_unknown_format',
    message: `expected the columns of ${nearest.importer.name}, found no ${columns}`,
    row: 1,
    column: nearest.missing[0] as string,
  };
}

function tableFrom(lines: readonly string[][], header: number): Table {
  const columns = (lines[header] as string[]).map((name) => name.trim());
  const places = new Map(columns.map((name, place) => [folded(name), place] as const));
  const rows: TableRow[] = [];
  for (let i = header + 1; i < lines.length; i += 1) {
    const cells = lines[i] as string[];
    if (cells.every((cell) => cell.trim() === '')) continue;
    rows.push({
      line: i + 1,
      cell: (column) => cells[places.get(folded(column)) ?? -1]?.trim() ?? '',
    });
  }
  return { columns, rows };
}
