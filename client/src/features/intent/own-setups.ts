import type { Setup } from '@mast/shared/types';

/** As many as one plan can have ticked. */
const MOST_TICKS = 9;

/** As the gate compares names; the gate itself is loaded later. */
const nameKey = (name: string): string => name.trim().toLowerCase();

/** Names of my own setups, then those of my last plans that are none of them. */
export function offeredSetups(own: readonly Setup[], recent: readonly string[]): string[] {
  const names = own.map(({ name }) => name).sort((a, b) => a.localeCompare(b));
  const known = new Set(names.map(nameKey));
  return [...names, ...recent.filter((name) => !known.has(nameKey(name)))];
}

/** What to check before a setup, without what a rule lists already. */
export function checksOfSetup(
  own: readonly Setup[],
  setup: string,
  ofRule: readonly string[],
): readonly string[] {
  const checks = own.find(({ name }) => nameKey(name) === nameKey(setup))?.checklist ?? [];
  const listed = new Set(ofRule.map(nameKey));
  const others = checks.filter((check) => !listed.has(nameKey(check)));
  return others.slice(0, Math.max(0, MOST_TICKS - ofRule.length));
}
