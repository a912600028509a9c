import { expect, test, vi } from 'vitest';
import { sampleAccount, sampleMeta } from '../testing/samples.ts';
import { deferred } from '../testing/writes.ts';
import type { JournalRow } from './journal.ts';
import { OlderWrites, type SentOlder } from './older-writes.ts';

const row = (key: string): JournalRow => ({
  key,
  mutation: 'createAccount',
  args: { ...sampleAccount('a'), meta: { ...sampleMeta(), key } },
  schemaVersion: '1',
  deviceTime: '2026-03-02T15:00:00.000Z',
  bootId: 'gone',
  state: 'written',
  clientId: null,
  mutationId: null,
});

type Answer = 'taken' | 'refused' | 'none';

/** Older writes that wait, and all that goes to the server, in its order. */
function device(keys: readonly string[], answer: () => Answer | Promise<Answer> = () => 'taken') {
  const waiting = new Set(keys);
  const sent: string[] = [];
  const find = vi.fn(async () => [...waiting].map(row));
  const onTaken = vi.fn(async ({ taken }: SentOlder) => {
    for (const key of taken) waiting.delete(key);
    return true;
  });
  const older = new OlderWrites({
    find,
    send: async (rows) => {
      sent.push(...rows.map(({ key }) => key));
      const got = await answer();
      const taken = got === 'taken' ? rows.map(({ key }) => key) : [];
      return { taken, isCutShort: got === 'none', losses: 0 };
    },
    onTaken,
  });
  const push = () => older.goFirst().then(() => sent.push('newer'));
  return { older, waiting, sent, find, onTaken, push };
}

test('SYNC-R06 a push waits for the answer to what an older version wrote, which goes once', async () => {
  const answered = deferred();
  const { older, sent, push } = device(['a', 'b'], () =>
    answered.promise.then(() => 'taken' as const),
  );
  const looks = [older.send(), push(), older.send(), push()];
  await expect.poll(() => sent).toEqual(['a', 'b']);
  answered.resolve();
  await Promise.all(looks);
  expect(sent).toEqual(['a', 'b', 'newer', 'newer']);
});

test('SYNC-R06 what is found while another lot is on its way goes out after it, before the next push', async () => {
  const answered = deferred();
  const { older, waiting, sent, push } = device(['a'], () =>
    answered.promise.then(() => 'taken' as const),
  );
  const first = older.send();
  await expect.poll(() => sent).toEqual(['a']);
  waiting.add('b');
  void older.send();
  answered.resolve();
  await first;
  await push();
  expect(sent).toEqual(['a', 'b', 'newer']);
  expect(waiting.size).toBe(0);
});

test('SYNC-R06 what is there only later goes before the next push, once a look is asked for', async () => {
  const { older, waiting, sent, push } = device([]);
  await push();
  waiting.add('a');
  void older.send();
  await push();
  expect(sent).toEqual(['newer', 'a', 'newer']);
});

test('SYNC-R06 where it got no answer no push goes by, and each push tries again', async () => {
  let answer: Answer = 'none';
  const { sent, push } = device(['a'], () => answer);
  await expect(push()).rejects.toThrow('expected an answer to what an older version wrote');
  answer = 'taken';
  await push();
  expect(sent).toEqual(['a', 'a', 'newer']);
});

test('what the server will not have holds nothing back, and is tried again when a look is asked for', async () => {
  const { older, sent, push } = device(['a'], () => 'refused');
  await push();
  await push();
  expect(sent).toEqual(['a', 'newer', 'newer']);
  await older.send();
  expect(sent).toEqual(['a', 'newer', 'newer', 'a']);
});

test('what cannot be read or settled holds nothing back, nor the next look', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { older, sent, find, onTaken, push } = device(['a']);
  find.mockRejectedValueOnce(new Error('the disk is gone'));
  await push();
  expect(sent).toEqual(['newer']);
  onTaken.mockRejectedValueOnce(new Error('the disk is full'));
  await older.send();
  await older.send();
  await push();
  expect(sent).toEqual(['newer', 'a', 'a', 'newer']);
  expect(told).toHaveBeenCalledTimes(2);
});

test('SYNC-R06 where nothing can be settled, what got no answer holds the push all the same', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { sent, onTaken, push } = device(['a'], () => 'none');
  onTaken.mockRejectedValue(new Error('the disk is full'));
  await expect(push()).rejects.toThrow('expected an answer');
  expect(sent).toEqual(['a']);
});

test('SYNC-R06 what the server may have lost since it answered goes again before the next push', async () => {
  const { sent, onTaken, push } = device(['a']);
  onTaken.mockResolvedValueOnce(false);
  await expect(push()).rejects.toThrow('expected an answer');
  await push();
  expect(sent).toEqual(['a', 'a', 'newer']);
});

test('where nothing is old, the journal is looked through once and not at each push', async () => {
  const { older, find, push } = device([]);
  for (let n = 0; n < 3; n += 1) await push();
  expect(find).toHaveBeenCalledTimes(1);
  await older.send();
  await push();
  expect(find).toHaveBeenCalledTimes(2);
});
