import type { Fill } from '../generated/types.ts';
import type { Result } from '../result/index.ts';
import type { ImportError } from './import-error.ts';

/** A record of a file, with the line on which it begins, from 1. */
export interface TableRow {
  readonly line: number;
  /** Trimmed; one for each column of the header, empty where the record ends early. */
  readonly cells: readonly string[];
}

export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

/** An execution as a file tells it. Prices in the quote currency, size in lots, fee null where unknown. */
export interface ImportedFill
  extends Pick<Fill, 'instrumentId' | 'side' | 'size' | 'price' | 'fee' | 'filledAt'> {
  /** The line of the file. */
  readonly row: number;
  /** Names the execution at its broker, so that taking it in again adds nothing. */
  readonly importKey: string;
}

export interface SkippedRow {
  readonly row: number;
  readonly reason: string;
}

export interface ReadResult {
  /** In the order in which they took place. */
  readonly fills: readonly ImportedFill[];
  readonly skipped: readonly SkippedRow[];
  readonly warnings: readonly string[];
}

export interface ReadOptions {
  /** The zone of the statement's times, for formats whose times carry none. */
  readonly zone: string | null;
}

/** One file format of one broker. */
export interface Importer {
  /** Under which an import is kept and `--format` names it. */
  readonly format: string;
  /** What a person calls it. */
  readonly name: string;
  /** Whether the statement's zone must be asked for. */
  readonly needsZone: boolean;
  recognise(header: readonly string[]): boolean;
  /** The columns that a header lacks to be of this format, by their usual names. */
  missing(header: readonly string[]): readonly string[];
  /** Reads a table whose header it recognises: every row becomes a fill, a skip or the error. */
  read(table: Table, options: ReadOptions): Result<ReadResult, ImportError>;
}
