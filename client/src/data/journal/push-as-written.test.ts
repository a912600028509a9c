import { expect, test } from 'vitest';
import type { Answer } from '../sync/transport.ts';
import { sampleAccount, sampleMeta } from '../testing/samples.ts';
import type { JournalRow } from './journal.ts';
import { pushAsWritten } from './push-as-written.ts';

const row = (key: string, schemaVersion: string): JournalRow => ({
  key,
  mutation: 'createAccount',
  args: { ...sampleAccount('a'), meta: { ...sampleMeta(), key } },
  schemaVersion,
  deviceTime: '2026-03-02T15:00:00.000Z',
  bootId: 'boot',
  state: 'mutated',
  clientId: 'c1',
  mutationId: 7,
});

const ok: Answer = { status: 200, body: {} };

test('SYNC-R06 each row is pushed under the version that wrote it, as the first of its own client', async () => {
  const sent: unknown[] = [];
  const rows = [row('a', '0'), row('b', '1')];
  const done = await pushAsWritten(rows, 'phone', async (path, body) => {
    sent.push({ path, ...(body as object) });
    return ok;
  });
  expect(done).toEqual(['a', 'b']);
  expect(sent).toMatchObject(
    rows.map(({ key, args, schemaVersion }) => ({
      path: '/api/sync/push',
      clientGroupID: 'journal-phone',
      schemaVersion,
      mutations: [{ clientID: key, id: 1, name: 'createAccount', args }],
    })),
  );
});

test('SYNC-R02 a row that the server did not take stays, and those after it are sent all the same', async () => {
  const answers: Answer[] = [
    { status: 503, body: null },
    { status: 200, body: { error: 'ClientStateNotFound' } },
    ok,
  ];
  const rows = [row('a', '1'), row('b', '1'), row('c', '1')];
  const done = await pushAsWritten(rows, 'phone', async () => answers.shift() as Answer);
  expect(done).toEqual(['c']);
});
