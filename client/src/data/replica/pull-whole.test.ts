import type { PullRequest } from 'replicache';
import { expect, test } from 'vitest';
import type { Answer } from '../sync/transport.ts';
import { pullWhole } from './pull-whole.ts';

const cookie = (order: number, page?: object) => ({
  order,
  epoch: 'e',
  v: 7,
  ...(page && { page }),
});
const PAGE = { entity: 'fill', id: 'f-1', after: 3 };
const put = (key: string) => ({ op: 'put', key, value: {} });

const pageOf = (order: number, key: string): Answer => ({
  status: 200,
  body: { cookie: cookie(order, PAGE), lastMutationIDChanges: {}, patch: [put(key)] },
});
const LAST: Answer = {
  status: 200,
  body: { cookie: cookie(9), lastMutationIDChanges: { c: 4 }, patch: [put('fill/3')] },
};
const UNAVAILABLE: Answer = { status: 503, body: null };

/** A server that gives these answers one after the other, and the cookies that it was asked with. */
function serverOf(...answers: Answer[]) {
  const asked: unknown[] = [];
  const post = async (path: string, body: unknown): Promise<Answer> => {
    expect(path).toBe('/api/sync/pull');
    asked.push((body as { cookie: unknown }).cookie);
    return answers[asked.length - 1] as Answer;
  };
  return { asked, post };
}

const request = (from: unknown) =>
  ({
    pullVersion: 1,
    clientGroupID: 'g',
    profileID: 'p',
    schemaVersion: '2',
    cookie: from,
  }) as PullRequest;

test('an answer that is whole is given on as it is', async () => {
  const { post, asked } = serverOf(LAST);
  expect(await pullWhole(post, request(cookie(2)))).toEqual(LAST);
  expect(asked).toEqual([cookie(2)]);
});

test('SYNC-R03 pages of what changed are taken in together, in their order, with the ids of the last', async () => {
  const { post, asked } = serverOf(pageOf(3, 'fill/1'), pageOf(4, 'fill/2'), LAST);
  expect(await pullWhole(post, request(cookie(2)))).toEqual({
    status: 200,
    body: {
      cookie: cookie(9),
      lastMutationIDChanges: { c: 4 },
      patch: [put('fill/1'), put('fill/2'), put('fill/3')],
    },
  });
  expect(asked).toEqual([cookie(2), cookie(3, PAGE), cookie(4, PAGE)]);
});

test.each([
  ['that holds nothing', null],
  ['in the middle of its first sync', cookie(2, PAGE)],
])('a device %s takes a page by itself', async (_which, from) => {
  const { post, asked } = serverOf(pageOf(3, 'fill/1'));
  expect(await pullWhole(post, request(from))).toEqual(pageOf(3, 'fill/1'));
  expect(asked).toEqual([from]);
});

test.each<[string, Answer]>([
  ['that does not come', UNAVAILABLE],
  ['that tells of a lost state', { status: 200, body: { error: 'ClientStateNotFound' } }],
])('with a page %s nothing is taken in', async (_which, failed) => {
  const { post } = serverOf(pageOf(3, 'fill/1'), failed);
  expect(await pullWhole(post, request(cookie(2)))).toEqual(failed);
});
