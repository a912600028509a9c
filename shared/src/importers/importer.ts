import type { ErrorCode } from '../errors/index.ts';
import type { ImportFillsArgs } from '../generated/types.ts';
import type { Result } from '../result/index.ts';
import type { Table } from './table.ts';

/** Why a file is not taken in; nothing of it is then. Rows count as lines of the file, from 1. */
export interface ImportError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly row?: number;
  readonly column?: string;
}

export type ImportedFill = Omit<ImportFillsArgs['fills'][number], 'id'> & { readonly row: number };

export interface ReadResult {
  readonly fills: readonly ImportedFill[];
  /** Rows that are no fills, each with the reason. */
  readonly skipped: readonly { readonly row: number; readonly reason: string }[];
  readonly warnings: readonly string[];
}

/** One broker's format. Columns are found by their names, in any order; others are let be. */
export interface Importer {
  readonly format: string;
  readonly name: string;
  /** Column names that the format can not do without. */
  readonly columns: readonly string[];
  /** Whether times carry no offset, so that the statement's zone must be asked. */
  readonly needsZone: boolean;
  read(table: Table, zone: string | null): Result<ReadResult, ImportError>;
}
