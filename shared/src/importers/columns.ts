/** A column by its usual name, and other names under which files carry it. */
export interface Column {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly optional?: true;
}

/** `Execute Price`, `execute_price` and `ExecutePrice` are one name. */
const folded = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function indexOf(column: Column, names: readonly string[]): number {
  for (const name of [column.name, ...(column.aliases ?? [])]) {
    const index = names.indexOf(folded(name));
    if (index >= 0) return index;
  }
  return -1;
}

/** The usual names of the columns that a header lacks. */
export function missingColumns(
  columns: Readonly<Record<string, Column>>,
  header: readonly string[],
): string[] {
  const names = header.map(folded);
  return Object.values(columns)
    .filter((column) => !column.optional && indexOf(column, names) < 0)
    .map((column) => column.name);
}

/** Where each column stands in a header that lacks none; -1 for an optional one that is not there. */
export function locateColumns<K extends string>(
  columns: Readonly<Record<K, Column>>,
  header: readonly string[],
): Record<K, number> {
  const names = header.map(folded);
  const places = Object.entries<Column>(columns).map(([key, column]) => [
    key,
    indexOf(column, names),
  ]);
  return Object.fromEntries(places) as Record<K, number>;
}
