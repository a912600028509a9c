import { expect, it } from 'vitest';
import type { Cookie } from './envelopes.ts';
import { planPull } from './plan-pull.ts';

const SPACE = { version: 10, epoch: 'e', tombstoneFloor: 4 };
const cookie = (v: number, over: Partial<Cookie> = {}): Cookie => ({
  order: 7,
  epoch: 'e',
  v,
  ...over,
});
const PAGE = { entity: 'fill', id: 'f-1' };

it('asks for what came after the cookie, up to the version of the space', () => {
  expect(planPull(cookie(8), SPACE)).toEqual({ kind: 'changes', after: 8, upTo: 10, order: 8 });
});

it('with nothing new, answers the very same cookie', () => {
  const same = cookie(10);
  expect(planPull(same, SPACE)).toEqual({ kind: 'nothing', cookie: same });
});

it.each([
  ['holds nothing yet', null, 1],
  ['pulled before the first write', cookie(0, { epoch: 'none' }), 8],
  ['SYNC-R06 is below the floor of removals that are still known', cookie(3), 8],
])('starts over a device that %s', (_which, sent, order) => {
  expect(planPull(sent, SPACE)).toEqual({
    kind: 'page',
    isFirst: true,
    from: null,
    upTo: 10,
    order,
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
