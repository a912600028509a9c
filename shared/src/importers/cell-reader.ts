import { parseDecimal, sign, toText } from '../decimal/index.ts';
import type { Column } from './columns.ts';
import { type ImportError, quoted } from './import-error.ts';
import type { Table, TableRow } from './importer.ts';

/** Reads the cells of one row by the key of their column, and keeps the first refusal. */
export class CellReader<K extends string> {
  #refused: ImportError | undefined;

  constructor(
    private readonly table: Table,
    private readonly row: TableRow,
    private readonly columns: Readonly<Record<K, Column>>,
    private readonly places: Readonly<Record<K, number>>,
  ) {}

  /** What is wrong with the row; where it is set, values that were read mean nothing. */
  get refused(): ImportError | undefined {
    return this.#refused;
  }

  /** Empty for an optional column that the file lacks. */
  text(key: K): string {
    return this.row.cells[this.places[key]] ?? '';
  }

  /** Refuses the row for this cell; `found` where it is not the cell that says it. */
  refuse(key: K, expected: string, found = this.#found(key)): void {
    const column = this.table.header[this.places[key]] ?? this.columns[key].name;
    this.#refused ??= {
      code: 'file_bad_row',
      message: `row ${this.row.line}, column \`${column}\`: expected ${expected}, found ${found}`,
      row: this.row.line,
      column,
    };
  }

  #found(key: K): string {
    return this.text(key) === '' ? 'nothing' : quoted(this.text(key));
  }

  /** A name that must be there and fits into an import key. */
  name(key: K, longest: number): string {
    const text = this.text(key);
    if (text === '' || text.length > longest) {
      this.refuse(key, `a name of at most ${longest} characters`);
    }
    return text;
  }

  /** A decimal above zero in its shortest form. */
  positive(key: K): string {
    const value = parseDecimal(this.text(key));
    if (value !== undefined && sign(value) > 0) return toText(value);
    this.refuse(key, 'a number above zero with a point for its decimals');
    return '';
  }
}
