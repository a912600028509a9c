import type { Row } from '../types.ts';
import { matching, type Where } from './matches.ts';
import type { RowChange } from './row-feed.ts';
import type { RowTable } from './row-table.ts';
import { withChanges } from './sorted-rows.ts';

export const NO_ROWS: readonly Row[] = [];

/** Rows of one entity with given values, in the order of their ids: the same array until they change. */
export class RowQuery {
  readonly table: RowTable;
  readonly #where: Where | undefined;
  readonly #isAsked: (row: Row) => boolean;
  readonly #onUnused: () => void;
  readonly #listeners = new Set<() => void>();
  #stopTable: (() => void) | undefined;
  #rows: readonly Row[] = NO_ROWS;
  /** All rows of the table when these were taken from it. */
  #takenFrom: readonly Row[] | undefined;
  #stored: readonly Row[] | null = NO_ROWS;

  constructor(table: RowTable, where: Where | undefined, onUnused: () => void) {
    this.table = table;
    this.#where = where;
    this.#isAsked = matching(where);
    this.#onUnused = onUnused;
  }

  get isShown(): boolean {
    return this.#listeners.size > 0;
  }

  readonly get = (): readonly Row[] => {
    if (this.#stored !== null) return this.#stored;
    if (this.#stopTable === undefined) this.#collect();
    return this.#rows;
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    if (this.#stopTable === undefined) {
      this.#stopTable = this.table.listen((changes) => this.#take(changes));
      this.#collect();
    }
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#onUnused();
    };
  };

  /** Nobody will come back to it: it follows its table no more. */
  close(): void {
    this.#stopTable?.();
    this.#stopTable = undefined;
  }

  /** Answers with stored rows, or with the table's own once it is given null. */
  showStored(rows: readonly Row[] | null): void {
    this.#stored = rows?.filter(this.#isAsked) ?? null;
    if (rows === null) this.#collect();
    this.#tell();
  }

  /** Of a list of thousands that is shown a change costs what it changes, not another look at all. */
  #take(changes: readonly RowChange[]): void {
    const rows = withChanges(
      this.#rows,
      changes.flatMap((change) => this.#asHere(change)),
    );
    this.#takenFrom = this.table.rows;
    if (rows === this.#rows) return;
    this.#rows = rows;
    if (this.#stored === null) this.#tell();
  }

  /** What a change of the table is to these rows. */
  #asHere(change: RowChange): readonly RowChange[] {
    if (change.op === 'put' && this.#isAsked(change.row)) return [change];
    const { before } = change;
    return before !== undefined && this.#isAsked(before) ? [{ op: 'del', before }] : [];
  }

  /** @returns whether they are other rows than before */
  #collect(): boolean {
    if (this.#takenFrom === this.table.rows) return false;
    this.#takenFrom = this.table.rows;
    const rows = this.#matching();
    const before = this.#rows;
    if (rows.length === before.length && rows.every((row, i) => row === before[i])) return false;
    this.#rows = rows;
    return true;
  }

  #matching(): readonly Row[] {
    const { rows } = this.table;
    if (this.#where === undefined) return rows;
    const { id } = this.#where;
    if (typeof id !== 'string') return rows.filter(this.#isAsked);
    // One row is looked up, not looked for.
    const row = this.table.get(id);
    return row !== undefined && this.#isAsked(row) ? [row] : NO_ROWS;
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
