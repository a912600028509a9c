import fc from 'fast-check';

/** How often, 1 to 5 times, and in what order each of so many events comes, round after round. */
export type Delivery = (count: number) => number[];

/** Further events than that come as these do. */
const DRAWN = 64;

const once: Delivery = (count) => Array.from({ length: count }, (_none, i) => i);

/** Each event once, in the order in which they happened. */
export const inOrder = (): Delivery => once;

/** Any delivery; the smaller, the less often and the less out of order. */
export const anyDelivery: fc.Arbitrary<() => Delivery> = fc
  .array(fc.array(fc.nat(1_000), { minLength: 1, maxLength: 5 }), {
    minLength: DRAWN,
    maxLength: DRAWN,
  })
  .map((drawn) => () => {
    let next = 0;
    return (count) =>
      once(count)
        .flatMap((event) => {
          const places = drawn[next % DRAWN] as number[];
          next += 1;
          return places.map((place) => ({ event, place }));
        })
        .sort((a, b) => a.place - b.place)
        .map(({ event }) => event);
  });
