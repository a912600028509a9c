import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Cookie } from './envelopes.ts';
import { pageOrder, planPull, wholeOrder } from './plan-pull.ts';

const SPACE = { version: 10, epoch: 'e', tombstoneFloor: 4 };
const cookie = (v: number, over: Partial<Cookie> = {}): Cookie => ({
  order: 7,
  epoch: 'e',
  v,
  ...over,
});
const PAGE = { entity: 'fill', id: 'f-1' };

it('asks for what came after the cookie, up to the version of the space', () => {
  expect(planPull(cookie(8), SPACE)).toEqual({
    kind: 'rows',
    isAnew: false,
    from: null,
    after: 8,
    upTo: 10,
  });
});

it('with nothing new, answers the very same cookie', () => {
  const same = cookie(10);
  expect(planPull(same, SPACE)).toEqual({ kind: 'nothing', cookie: same });
});

it.each([
  ['holds nothing yet', null],
  ['pulled before the first write', cookie(0, { epoch: 'none' })],
  ['SYNC-R06 is below the floor of removals that are still known', cookie(3)],
])('starts over a device that %s', (_which, sent) => {
  expect(planPull(sent, SPACE)).toEqual({
    kind: 'rows',
    isAnew: true,
    from: null,
    after: 0,
    upTo: 10,
  });
});

it('SYNC-R06 a device at the floor itself misses no removal', () => {
  expect(planPull(cookie(4), SPACE)).toMatchObject({ kind: 'rows', isAnew: false, after: 4 });
});

it.each([
  ['another epoch', cookie(8, { epoch: 'before the restore' })],
  ['a version that the space has not reached', cookie(11)],
])('SYNC-R06 a device with %s learns that its state is lost', (_which, sent) => {
  expect(planPull(sent, SPACE)).toEqual({ kind: 'client_state_not_found' });
});

it('SYNC-R03 pages go on at the version of the first one, whatever was written since', () => {
  for (const v of [8, 10]) {
    expect(planPull(cookie(v, { page: PAGE }), SPACE)).toEqual({
      kind: 'rows',
      isAnew: false,
      from: PAGE,
      after: 0,
      upTo: v,
    });
  }
});

it('SYNC-R03 pages of what changed go on after the version that the first one began from', () => {
  expect(planPull(cookie(9, { page: { ...PAGE, after: 6 } }), SPACE)).toEqual({
    kind: 'rows',
    isAnew: false,
    from: PAGE,
    after: 6,
    upTo: 9,
  });
});

it('SYNC-R06 a first sync below the floor by now starts over', () => {
  expect(planPull(cookie(3, { page: PAGE }), SPACE)).toMatchObject({ isAnew: true, upTo: 10 });
});

/** A tab of a device pulls once: the space has grown by some, removals may be forgotten, pages are many or one. */
interface Pulled {
  tab: number;
  grown: number;
  prunes: boolean;
  isLastPage: boolean;
}

/** What a tab holds, and the version whose last mutation ids it has: a page has those of what it began from. */
interface Held {
  cookie: Cookie | null;
  ids: number;
}

function answered(held: Held, version: number, tombstoneFloor: number, pulled: Pulled): Held {
  const plan = planPull(held.cookie, { version, epoch: 'e', tombstoneFloor });
  if (plan.kind === 'nothing') return held;
  if (plan.kind === 'client_state_not_found') throw new Error('expected a state that is known');
  const { upTo: v, after } = plan;
  if (pulled.isLastPage) {
    return { cookie: { order: wholeOrder(v, held.cookie), epoch: 'e', v }, ids: v };
  }
  const page = { ...PAGE, after };
  return { cookie: { order: pageOrder(held.cookie), epoch: 'e', v, page }, ids: held.ids };
}

it('SYNC-R01 SYNC-R04 a tab that takes over what is of a higher order loses no mutation id by it', () => {
  const pulled: fc.Arbitrary<Pulled> = fc.record({
    tab: fc.nat(2),
    grown: fc.nat(2),
    prunes: fc.boolean(),
    isLastPage: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(pulled, { maxLength: 30 }), (pulls) => {
      const tabs: Held[] = [0, 1, 2].map(() => ({ cookie: null, ids: 0 }));
      const all: Held[] = [];
      let [version, floor] = [1, 0];
      for (const one of pulls) {
        const { tab } = one;
        version += one.grown;
        if (one.prunes) floor = version;
        const before = tabs[tab] as Held;
        const after = answered(before, version, floor, one);
        if (after !== before) expect(orderOf(after)).toBeGreaterThan(orderOf(before));
        tabs[tab] = after;
        all.push(after);
      }
      all.sort((a, b) => orderOf(a) - orderOf(b));
      for (const [n, one] of all.slice(1).entries()) {
        const lower = all[n] as Held;
        expect(one.ids).toBeGreaterThanOrEqual(lower.ids);
        if (orderOf(one) === orderOf(lower)) expect(one.ids).toBe(lower.ids);
      }
    }),
    { numRuns: 1_000 },
  );
});

const orderOf = ({ cookie }: Held): number => cookie?.order ?? 0;
