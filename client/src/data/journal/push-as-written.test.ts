import { expect, test } from 'vitest';
import { sampleAccount, sampleMeta } from '../testing/samples.ts';
import type { JournalRow } from './journal.ts';
import { pushAsWritten } from './push-as-written.ts';

const row = (key: string, schemaVersion = '1'): JournalRow => ({
  key,
  mutation: 'createAccount',
  args: { ...sampleAccount('a'), meta: { ...sampleMeta(), key } },
  schemaVersion,
  deviceTime: '2026-03-02T15:00:00.000Z',
  bootId: 'gone',
  state: 'written',
  clientId: null,
  mutationId: null,
});

interface Pushed {
  readonly schemaVersion: string;
  readonly mutations: readonly { clientID: string; id: number }[];
}

/** A server that answers with these, one after another. */
function server(...answers: { status: number; body: unknown }[]) {
  const pushed: Pushed[] = [];
  const post = async (_path: string, body: unknown) => {
    pushed.push(body as Pushed);
    const answer = answers[pushed.length - 1];
    if (answer === undefined) throw new Error('no connection');
    return answer;
  };
  return { pushed, post };
}

const OK = { status: 200, body: {} };

test('SYNC-R06 rows go out in their order, each version by itself, each row as a client of its own', async () => {
  const { pushed, post } = server(OK, OK);
  const sent = await pushAsWritten([row('a'), row('b'), row('c', '3')], 'd', post);
  expect(sent).toEqual({ taken: ['a', 'b', 'c'], isCutShort: false });
  expect(pushed.map(({ schemaVersion }) => schemaVersion)).toEqual(['1', '3']);
  expect(pushed[0]?.mutations).toMatchObject([
    { clientID: 'a', id: 1 },
    { clientID: 'b', id: 1 },
  ]);
});

test.each([
  ['cannot be reached', [], true],
  ['is busy', [{ status: 503, body: null }], true],
  ['is away behind its proxy', [{ status: 502, body: null }], true],
  ['will not have it', [{ status: 400, body: null }], false],
  ['knows the client no more', [{ status: 200, body: { error: 'ClientStateNotFound' } }], false],
])(
  'SYNC-R02 where the server %s, what was not taken in and what follows it stay',
  async (_what, then, isCutShort) => {
    const rows = [row('a'), row('b', '3'), row('c', '4')];
    const { pushed, post } = server(OK, ...then);
    expect(await pushAsWritten(rows, 'd', post)).toEqual({ taken: ['a'], isCutShort });
    expect(pushed).toHaveLength(2);
  },
);

test('SYNC-R02 a device that was shut out hands over all of it', async () => {
  const shut = { status: 403, body: null };
  const { pushed, post } = server(shut, shut);
  const sent = await pushAsWritten([row('a'), row('b', '3')], 'd', post);
  expect(sent).toEqual({ taken: [], isCutShort: false });
  expect(pushed).toHaveLength(2);
});

test('a month of rows goes out in few requests', async () => {
  const { pushed, post } = server(OK, OK, OK);
  const rows = Array.from({ length: 250 }, (_, n) => row(`k${n}`));
  expect((await pushAsWritten(rows, 'd', post)).taken).toHaveLength(250);
  expect(pushed.map(({ mutations }) => mutations.length)).toEqual([100, 100, 50]);
});
