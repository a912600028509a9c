import { expect, test } from 'vitest';
import type { Answer } from '../sync/transport.ts';
import { PagedPull } from './paged-pull.ts';

const PAGE = { entity: 'fill', id: 'f-1', after: 3 };
const cookie = (order: number, page?: object) => ({
  order,
  epoch: 'e',
  v: 7,
  ...(page && { page }),
});
const put = (key: string) => ({ op: 'put', key, value: {} });

const answer = (at: object, ids: object, ...keys: string[]): Answer => ({
  status: 200,
  body: { cookie: at, lastMutationIDChanges: ids, patch: keys.map(put) },
});
const page = (order: number, key: string) => answer(cookie(order, PAGE), {}, key);
const last = (order: number, ids: object, key: string) => answer(cookie(order), ids, key);
const nothing = (order: number) => answer(cookie(order), {});
const FAILED: Answer = { status: 503, body: null };
const LOST: Answer = { status: 200, body: { error: 'ClientStateNotFound' } };
const NO_NETWORK = new Error('no network');

/** A server that gives these answers one after the other, and the cookies that it was asked with. */
function pullFrom(...answers: (Answer | Error)[]) {
  const asked: unknown[] = [];
  const post = async (path: string, body: unknown): Promise<Answer> => {
    expect(path).toBe('/api/sync/pull');
    asked.push((body as { cookie: unknown }).cookie);
    const next = answers.shift();
    if (next instanceof Error || next === undefined) throw next ?? new Error('nothing is left');
    return next;
  };
  const pages = new PagedPull({ post });
  const pull = (from: unknown, mayBegin = true) =>
    pages.pull({ clientGroupID: 'g', cookie: from }, mayBegin);
  return { asked, answers, pull };
}

test('an answer that is whole is all, with one request', async () => {
  const { pull, asked } = pullFrom(last(9, { c: 4 }, 'fill/1'));
  expect(await pull(cookie(2))).toEqual({ answer: last(9, { c: 4 }, 'fill/1'), isAll: true });
  expect(asked).toEqual([cookie(2)]);
});

test('SYNC-R03 pages are taken in together, with what came while they were fetched', async () => {
  const { pull, asked } = pullFrom(
    page(3, 'fill/1'),
    page(4, 'fill/2'),
    last(9, { c: 4, d: 1 }, 'fill/3'),
    last(10, { c: 5 }, 'fill/1'),
  );
  expect(await pull(cookie(2))).toEqual({
    answer: answer(cookie(10), { c: 5, d: 1 }, 'fill/1', 'fill/2', 'fill/3', 'fill/1'),
    isAll: true,
  });
  expect(asked).toEqual([cookie(2), cookie(3, PAGE), cookie(4, PAGE), cookie(9)]);
});

test.each([
  ['that holds nothing', null],
  ['of a person who had written nothing', { order: 0, epoch: 'none', v: 0 }],
  ['in the middle of its first sync', cookie(2, PAGE)],
])('a device %s takes a page by itself', async (_which, from) => {
  const { pull, asked } = pullFrom(page(3, 'fill/1'));
  expect(await pull(from)).toEqual({ answer: page(3, 'fill/1'), isAll: false });
  expect(asked).toEqual([from]);
});

test('SYNC-R06 the last page of a first sync is not all: it is of the version of the first one', async () => {
  const { pull } = pullFrom(last(9, {}, 'fill/1'), nothing(9));
  expect(await pull(cookie(2, PAGE))).toMatchObject({ isAll: false });
  expect(await pull(cookie(9))).toMatchObject({ isAll: true });
});

test('SYNC-R01 a group that is recovered hears what became of its writes, from wherever it stood', async () => {
  const { pull } = pullFrom(page(3, 'fill/1'), last(9, { c: 4 }, 'fill/2'), nothing(9));
  const { answer: heard } = await pull(null, false);
  expect(heard.body).toMatchObject({ lastMutationIDChanges: { c: 4 } });
});

test.each<[string, Answer | Error]>([
  ['is refused', FAILED],
  ['does not come', NO_NETWORK],
])(
  'where a page %s, nothing is taken in, and those before it are not asked for again',
  async (_how, fault) => {
    const { pull, asked } = pullFrom(page(3, 'fill/1'), fault, last(9, {}, 'fill/2'), nothing(9));
    if (fault instanceof Error) await expect(pull(cookie(2))).rejects.toBe(fault);
    else expect(await pull(cookie(2))).toEqual({ answer: fault, isAll: false });
    expect(await pull(cookie(2))).toEqual({
      answer: answer(cookie(9), {}, 'fill/1', 'fill/2'),
      isAll: true,
    });
    expect(asked).toEqual([cookie(2), cookie(3, PAGE), cookie(3, PAGE), cookie(9)]);
  },
);

test('SYNC-R06 pages with what became of writes are not kept: the server may lose those before the next try', async () => {
  const answers = [page(3, 'fill/1'), last(9, { c: 4 }, 'fill/2'), page(10, 'fill/3'), FAILED];
  const { pull, asked, answers: more } = pullFrom(...answers);
  expect(await pull(cookie(2))).toEqual({ answer: FAILED, isAll: false });
  more.push(last(5, { c: 1 }, 'fill/1'));
  await pull(cookie(2));
  expect(asked.at(-1)).toEqual(cookie(2));
});

test('pages that began from another cookie are of no use any more', async () => {
  const { pull, asked } = pullFrom(page(3, 'fill/1'), FAILED, last(12, {}, 'fill/2'));
  await pull(cookie(2));
  expect(await pull(cookie(11))).toEqual({ answer: last(12, {}, 'fill/2'), isAll: true });
  expect(asked.at(-1)).toEqual(cookie(11));
});

test.each<[string, Answer | Error]>([
  ['is refused', FAILED],
  ['does not come', NO_NETWORK],
])(
  'where only what came meanwhile %s, the pages are taken in, and are not all',
  async (_how, fault) => {
    const { pull } = pullFrom(page(3, 'fill/1'), last(9, { c: 4 }, 'fill/2'), fault);
    expect(await pull(cookie(2))).toEqual({
      answer: answer(cookie(9), { c: 4 }, 'fill/1', 'fill/2'),
      isAll: false,
    });
  },
);

test('a state that is lost between two pages is told, and the pages are let go', async () => {
  const { pull, asked } = pullFrom(page(3, 'fill/1'), LOST, last(9, {}, 'fill/2'));
  expect(await pull(cookie(2))).toEqual({ answer: LOST, isAll: false });
  await pull(cookie(2));
  expect(asked.at(-1)).toEqual(cookie(2));
});

test('a replica that is closed asks for no further page', async () => {
  let isClosed = false;
  const post = async () => {
    isClosed = true;
    return page(3, 'fill/1');
  };
  const pages = new PagedPull({ post, isClosed: () => isClosed });
  await expect(pages.pull({ cookie: cookie(2) }, true)).rejects.toThrow('found it closed');
});
