import type { Row } from '../types.ts';
import type { RowChange } from './row-feed.ts';
import { withChanges } from './sorted-rows.ts';

/**
 * The rows of a table whose instant in a field is at or after the first that was asked for. Who asks from an
 * ever later one on is given some more than that, and not a look at thousands of rows each time.
 */
export class RowsSince {
  readonly #field: string;
  #from: string | undefined;
  #rows: readonly Row[] = [];

  constructor(field: string) {
    this.#field = field;
  }

  /** @param all rows of the table in the order of their ids */
  ask(from: string, all: readonly Row[]): readonly Row[] {
    if (this.#from === undefined || from < this.#from) {
      this.#from = from;
      this.#rows = all.filter((row) => this.#isSince(row));
    }
    return this.#rows;
  }

  take(changes: readonly RowChange[]): void {
    this.#rows = withChanges(
      this.#rows,
      changes.map((change) =>
        change.op === 'put' && !this.#isSince(change.row)
          ? { op: 'del', before: change.row }
          : change,
      ),
    );
  }

  #isSince(row: Row): boolean {
    const instant = (row as unknown as Record<string, unknown>)[this.#field];
    return typeof instant === 'string' && instant >= (this.#from as string);
  }
}
