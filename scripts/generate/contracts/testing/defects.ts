import fc from 'fast-check';

type Change = (holder: Record<string, unknown> | unknown[], key: string) => void;

const STRANGE: unknown[] = [
  ...[null, true, 0, -1, 1.5, 1e9, Number.NaN, '', 'x', '0', '-1', '0.0', '01', 'é'.repeat(5000)],
  ...['😀'.repeat(60), '😀'.repeat(121), [], [[]], {}, { constructor: 1 }, ['a', 'a'], [null]],
];

const put = (holder: Record<string, unknown> | unknown[], key: string, value: unknown): void => {
  (holder as Record<string, unknown>)[key] = value;
};

const CHANGES: readonly Change[] = [
  ...STRANGE.map(
    (value): Change =>
      (holder, key) =>
        put(holder, key, value),
  ),
  (holder, key) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  },
  (holder, key) => put(holder, Array.isArray(holder) ? key : 'unknown', 'y'),
  (holder, key) => put(holder, Array.isArray(holder) ? key : 'toString', 'y'),
  (holder, key) => {
    const value = (holder as Record<string, unknown>)[key];
    if (Array.isArray(value)) put(holder, key, [...value, ...value, ...value.slice(0, 1)]);
    else
      put(
        holder,
        key,
        Array.from({ length: 600 }, () => value),
      );
  },
];

type Place = readonly [Record<string, unknown> | unknown[], string];

function placesIn(value: unknown): Place[] {
  if (value === null || typeof value !== 'object') return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [[holder, key] as const, ...placesIn(holder[key])]);
}

/** A value with one thing about it changed, mostly for the worse. */
export const withDefect = (values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.tuple(values, fc.nat(), fc.constantFrom(...CHANGES)).map(([value, pick, change]) => {
    const root = { value: structuredClone(value) };
    const places = placesIn(root);
    const [holder, key] = places[pick % places.length] as Place;
    change(holder, key);
    return root.value;
  });
