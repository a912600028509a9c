import { DASH } from './section.ts';

/** `results.averageWin` → `Results, average win`. */
export function figureName(place: string): string {
  const [part = '', ...rest] = place
    .split('.')
    .map((step) => step.replace(/([a-z0-9])([A-Z])/g, (_, a, b) => `${a} ${b.toLowerCase()}`));
  const name = part.charAt(0).toUpperCase() + part.slice(1);
  return [name, ...rest.filter((step) => step !== '')].join(', ');
}

/** A value of a change: a dash without its reason's code, nothing where there was none. */
export function changedValue(value: string | null): string {
  if (value === null || value.startsWith(DASH)) return DASH;
  const rounded = /^(-?[0-9]+\.[0-9]{2})[0-9]+$/.exec(value)?.[1] ?? value;
  return rounded.replace('-', '\u2212');
}
