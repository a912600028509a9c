/** Order of names by their UTF-16 code units, the same on every engine. */
export const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How often each name comes, by name. */
export function countsByName<N extends string>(names: readonly N[]): { name: N; n: number }[] {
  const counts = new Map<N, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, n]) => ({ name, n })).sort((a, b) => byName(a.name, b.name));
}
