import { isObject } from '../gate-request/plain-form.ts';

/** A place at which two values differ, and what stands there; `nothing` where nothing does. */
export interface Difference {
  readonly path: string;
  readonly recorded: string;
  readonly replayed: string;
}

const MOST = 20;

const textOf = (value: unknown): string =>
  value === undefined ? 'nothing' : typeof value === 'string' ? value : JSON.stringify(value);

const namesOf = (a: object, b: object): string[] => [
  ...new Set([...Object.keys(a), ...Object.keys(b)]),
];

function walk(a: unknown, b: unknown, path: string, found: Difference[]): void {
  if (found.length >= MOST || a === b) return;
  if (Array.isArray(a) && Array.isArray(b)) {
    const longest = Math.max(a.length, b.length);
    for (let i = 0; i < longest; i += 1) walk(a[i], b[i], `${path}[${i}]`, found);
  } else if (isObject(a) && isObject(b)) {
    for (const name of namesOf(a, b)) {
      walk(a[name], b[name], path === '' ? name : `${path}.${name}`, found);
    }
  } else {
    found.push({ path, recorded: textOf(a), replayed: textOf(b) });
  }
}

/** Where two JSON values differ, the first 20 places. */
export function differences(recorded: unknown, replayed: unknown): Difference[] {
  const found: Difference[] = [];
  walk(recorded, replayed, '', found);
  return found;
}
