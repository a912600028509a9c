/** Postgres keeps neither a NUL nor half of a character in a text. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;
const EACH_UNSTORABLE = new RegExp(UNSTORABLE, 'gu');
const IN_ITS_PLACE = '\ufffd';

/** Nothing that the app writes nests so deep; what does would exhaust a stack, here or in Postgres. */
const DEEPEST = 64;

const isInside = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether the database keeps every text and whole number of a value exactly as it is. */
export function isStorable(value: unknown, levels = DEEPEST): boolean {
  if (typeof value === 'string') return !UNSTORABLE.test(value);
  if (typeof value === 'number') return Math.abs(value) <= Number.MAX_SAFE_INTEGER;
  if (!isInside(value)) return true;
  if (levels === 0) return false;
  return Object.entries(value).every(
    ([name, member]) => isStorable(name) && isStorable(member, levels - 1),
  );
}

/** A value with what the database can not keep replaced, and cut off where it is too deep. */
export function storable(value: unknown, levels = DEEPEST): unknown {
  if (typeof value === 'string') return value.replace(EACH_UNSTORABLE, IN_ITS_PLACE);
  if (!isInside(value)) return value;
  if (levels === 0) return IN_ITS_PLACE;
  if (Array.isArray(value)) return value.map((item) => storable(item, levels - 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [storable(name), storable(member, levels - 1)]),
  );
}
