import { expect, test } from 'vitest';
import { lossWords, neededWords } from './notice-words.ts';

const when = () => '10:02';
const lastSyncAt = '2026-03-02T10:02:00.000Z';

test('a loss is named with its number, and so is what is safe', () => {
  const { text } = lossWords({ of: 'writes', unsent: 2, lastSyncAt }, when);
  expect(text).toContain('2 writes that had not reached the server are lost');
  expect(text).toContain('synced by 10:02 is safe');
});

test('nothing is called lost that had reached the server', () => {
  const { text } = lossWords({ of: 'writes', unsent: 0, lastSyncAt }, when);
  expect(text).not.toContain('lost');
  expect(lossWords({ of: 'rows', unsent: 0, lastSyncAt }, when).text).toContain(
    'Nothing that I wrote',
  );
});

test('a device that never synced claims nothing to be safe', () => {
  const { text } = lossWords({ of: 'writes', unsent: 1, lastSyncAt: null }, when);
  expect(text).toContain('1 write that had not reached the server is lost');
  expect(text).not.toContain('safe');
});

test('an older page says how much waits', () => {
  expect(neededWords(0)).toContain('has reached the server');
  expect(neededWords(1)).toContain('1 write not sent yet. It stays');
  expect(neededWords(3)).toContain('3 writes not sent yet. They stay');
});
