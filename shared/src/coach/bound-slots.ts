import type { LintSlots } from './linter/index.ts';

const QUOTED = /“\{(\w+)\}”/g;

/**
 * What a template and its values bind: the numbers of the template itself, which was reviewed, and of
 * its values; the quoted values as texts of the trader; all others as names.
 * @param template with its slots as `{name}`
 */
export function boundSlots(template: string, values: Readonly<Record<string, string>>): LintSlots {
  const quoted = new Set([...template.matchAll(QUOTED)].map(([, slot]) => slot as string));
  const own = Object.entries(values).filter(([slot]) => quoted.has(slot));
  const bound = Object.entries(values).filter(([slot]) => !quoted.has(slot));
  const names = bound.map(([, value]) => value);
  return {
    numbers: [template.replace(/\{\w+\}/g, ' '), ...names],
    instruments: [],
    quotes: own.map(([, value]) => value),
    names,
  };
}
