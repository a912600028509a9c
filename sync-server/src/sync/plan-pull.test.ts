import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Cookie } from './envelopes.ts';
import { planPull, wholeOrder } from './plan-pull.ts';

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
    kind: 'changes',
    after: 8,
    upTo: 10,
    order: 10_000_000,
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
    kind: 'page',
    isFirst: true,
    from: null,
    upTo: 10,
    order: 9_000_001,
  });
});

it('SYNC-R06 a device at the floor itself misses no removal', () => {
  expect(planPull(cookie(4), SPACE)).toMatchObject({ kind: 'changes', after: 4 });
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
      kind: 'page',
      isFirst: false,
      from: PAGE,
      upTo: v,
      order: 8,
    });
  }
});

it('SYNC-R06 a first sync below the floor by now starts over', () => {
  expect(planPull(cookie(3, { page: PAGE }), SPACE)).toMatchObject({ isFirst: true, upTo: 10 });
});

/** A tab of a device pulls once: the space has grown by some, removals may be forgotten, pages are many or one. */
interface Pulled {
  tab: number;
  grown: number;
  prunes: boolean;
  isLastPage: boolean;
}

const answered = (sent: Cookie | null, version: number, floor: number, isLast: boolean): Cookie => {
  const plan = planPull(sent, { version, epoch: 'e', tombstoneFloor: floor });
  if (plan.kind === 'nothing') return plan.cookie;
  if (plan.kind === 'client_state_not_found') throw new Error('expected a state that is known');
  const { upTo, order } = plan;
  if (plan.kind === 'changes') return { order, epoch: 'e', v: upTo };
  return isLast
    ? { order: wholeOrder(upTo, order), epoch: 'e', v: upTo }
    : { order, epoch: 'e', v: upTo, page: PAGE };
};

it('SYNC-R04 the cookies of all tabs of a device are in the order of their versions, whoever asked when', () => {
  const pulled: fc.Arbitrary<Pulled> = fc.record({
    tab: fc.nat(2),
    grown: fc.nat(2),
    prunes: fc.boolean(),
    isLastPage: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(pulled, { maxLength: 30 }), (pulls) => {
      const held: (Cookie | null)[] = [null, null, null];
      const all: Cookie[] = [];
      let [version, floor] = [1, 0];
      for (const { tab, grown, prunes, isLastPage } of pulls) {
        version += grown;
        if (prunes) floor = version;
        const before = held[tab] ?? null;
        const after = answered(before, version, floor, isLastPage);
        if (after !== before) expect(after.order).toBeGreaterThan(before?.order ?? 0);
        held[tab] = after;
        all.push(after);
      }
      all.sort((a, b) => a.order - b.order);
      for (const [n, one] of all.slice(1).entries()) {
        const before = all[n] as Cookie;
        expect(one.v).toBeGreaterThanOrEqual(before.v);
        if (one.order === before.order) expect([one.v, one.page]).toEqual([before.v, before.page]);
      }
    }),
    { numRuns: 1_000 },
  );
});
