import { err, ok, type Result } from '../result/index.ts';
import { type CsvRecord, csvRecords } from './csv.ts';
import { type ImportError, quoted, quotedList } from './import-error.ts';
import type { Importer, Table, TableRow } from './importer.ts';

const DELIMITERS = [',', ';', '\t'] as const;

/** Brokers write at most a page of their own above the table. */
const MOST_PREAMBLE = 50;

interface Candidate {
  readonly importer: Importer;
  readonly delimiter: string;
  readonly header: CsvRecord;
  readonly missing: readonly string[];
}

function* candidates(text: string, importers: readonly Importer[]): Generator<Candidate> {
  for (const delimiter of DELIMITERS) {
    let seen = 0;
    for (const header of csvRecords(text, delimiter)) {
      for (const importer of importers) {
        yield { importer, delimiter, header, missing: importer.missing(header.cells) };
      }
      seen += 1;
      if (seen === MOST_PREAMBLE) break;
    }
  }
}

function unknownFormat({ importer, header, missing }: Candidate): ImportError {
  const column = missing[0];
  return {
    code: 'file_unknown_format',
    message: `expected the columns of ${importer.name}, found no ${quotedList(missing)}`,
    row: header.line,
    ...(column === undefined ? {} : { column }),
  };
}

/** The records below a header; a record with cells beyond it would be read in wrong columns. */
function rowsBelow(
  text: string,
  { delimiter, header }: Candidate,
): Result<TableRow[], ImportError> {
  const width = header.cells.length;
  const rows: TableRow[] = [];
  for (const { line, cells, unclosed } of csvRecords(text, delimiter)) {
    if (line <= header.line) continue;
    if (unclosed) {
      const message = 'expected a closing quote, found the end of the file';
      return err({ code: 'file_bad_row', message: `row ${line}: ${message}`, row: line });
    }
    const beyond = cells.slice(width).find((cell) => cell !== '');
    if (beyond !== undefined) {
      const message = `row ${line}: expected ${width} columns, found ${cells.length} with ${quoted(beyond)} beyond the last`;
      return err({ code: 'file_bad_row', message, row: line });
    }
    rows.push({ line, cells: header.cells.map((_name, index) => cells[index] ?? '') });
  }
  return ok(rows);
}

/**
 * Finds the table of a delimited text: the delimiter and the header, below any preamble, that one of
 * the importers recognises.
 * @returns `file_unknown_format` with the columns that the nearest format lacks
 */
export function findTable(
  text: string,
  importers: readonly Importer[],
): Result<{ importer: Importer; table: Table }, ImportError> {
  let nearest: Candidate | undefined;
  for (const candidate of candidates(text, importers)) {
    if (candidate.importer.recognise(candidate.header.cells)) {
      const rows = rowsBelow(text, candidate);
      if (!rows.ok) return rows;
      const table = { header: candidate.header.cells, rows: rows.value };
      return ok({ importer: candidate.importer, table });
    }
    if (nearest === undefined || candidate.missing.length < nearest.missing.length) {
      nearest = candidate;
    }
  }
  return err(
    nearest
      ? unknownFormat(nearest)
      : { code: 'file_empty', message: 'expected a table, found an empty file' },
  );
}
