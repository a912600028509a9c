import type { Row } from '../types.ts';
import { matches, type Where } from './matches.ts';
import type { RowChange } from './row-feed.ts';
import type { RowTable } from './row-table.ts';

export const NO_ROWS: readonly Row[] = [];

/** Rows of one entity with given values, in the order of their ids: the same array until they change. */
export class RowQuery {
  readonly table: RowTable;
  readonly #where: Where | undefined;
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
      if (this.#listeners.size > 0) return;
      this.#stopTable?.();
      this.#stopTable = undefined;
      this.#onUnused();
    };
  };

  /** Answers with stored rows, or with the table's own once it is given null. */
  showStored(rows: readonly Row[] | null): void {
    this.#stored = rows?.filter((row) => matches(row, this.#where)) ?? null;
    if (rows === null) this.#collect();
    this.#tell();
  }

  #take(changes: readonly RowChange[]): void {
    const concerns = changes.some(
      (change) =>
        (change.before !== undefined && matches(change.before, this.#where)) ||
        (change.op === 'put' && matches(change.row, this.#where)),
    );
    if (concerns && this.#collect() && this.#stored === null) this.#tell();
  }

  /** @returns whether they are other rows than before */
  #collect(): boolean {
    if (this.#takenFrom === this.table.rows) return false;
    this.#takenFrom = this.table.rows;
    const rows = this.#candidates().filter((row) => matches(row, this.#where));
    const before = this.#rows;
    if (rows.length === before.length && rows.every((row, i) => row === before[i])) return false;
    this.#rows = rows;
    return true;
  }

  /** One row is looked up, not looked for. */
  #candidates(): readonly Row[] {
    const id = this.#where?.id;
    if (typeof id !== 'string') return this.table.rows;
    const row = this.table.get(id);
    return row === undefined ? NO_ROWS : [row];
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
