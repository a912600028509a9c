import 'fake-indexeddb/auto';
import { expect, onTestFinished, test } from 'vitest';
import { openJournal } from '../journal/journal-dexie.ts';
import { newId } from '../new-id.ts';
import { sampleAccount, sampleMeta } from '../testing/samples.ts';
import { checksum } from './checksum.ts';
import { fileName, makeFile } from './make-file.ts';
import { readFile } from './read-file.ts';

const origin = { userId: 'ann', deviceId: 'device-1', madeAt: '2026-03-02T15:00:00.000Z' };

async function journalOf(count: number) {
  const journal = await openJournal(newId());
  onTestFinished(() => journal.close());
  for (let n = 0; n < count; n += 1) {
    await journal.append('createAccount', sampleAccount(`a${n}`), (c) => sampleMeta(c));
  }
  return journal;
}

/** A file of two writes, with something else in it. @param change its members that are others */
async function changed(change: (file: Record<string, unknown>) => object): Promise<string> {
  const file = JSON.parse(await makeFile(await (await journalOf(2)).rows(), origin));
  return JSON.stringify({ ...file, ...change(file) });
}

const saidOf = async (text: string, userId = 'ann') => {
  const read = await readFile(text, userId);
  return read.ok ? 'read' : read.message;
};

test('SYNC-R06 a file of pending work enters another device’s journal whole, in order, under its own keys', async () => {
  const from = await (await journalOf(3)).rows();
  const read = await readFile(await makeFile(from, origin), 'ann');
  const there = await journalOf(1);
  const [own] = await there.rows();
  expect(read.ok && (await there.admit(read.rows))).toEqual(from.map(({ key }) => key));
  expect(await there.rows()).toEqual([own, ...from]);
});

test('SYNC-R01 reading a file a second time, or where its writes were made, adds nothing', async () => {
  const journal = await journalOf(2);
  const [first] = await journal.rows();
  const read = await readFile(await makeFile(await journal.rows(), origin), 'ann');
  if (!read.ok || first === undefined) throw new Error('expected a readable file');
  await journal.answer([first.key], await journal.losses());
  await journal.settle([first.key], 0);
  expect(await journal.admit(read.rows)).toEqual([]);
  expect(await journal.count()).toMatchObject({ written: 1, settled: 1 });
});

test('SYNC-R02 a file of what is made again for a restored server can be read back', async () => {
  const journal = await journalOf(2);
  const keys = (await journal.rows()).map(({ key }) => key);
  await journal.answer(keys, await journal.losses());
  await journal.reopen();
  const read = await readFile(await makeFile(await journal.rows(), origin), 'ann');
  expect(read.ok && read.rows.map(({ key }) => key)).toEqual(keys);
});

test('SYNC-R07 a file of another person is refused', async () => {
  expect(await saidOf(await changed(() => ({})), 'bob')).toBe(
    'expected a file of the person who is signed in, found one of another person',
  );
});

test.each<[string, (file: Record<string, unknown>) => object, string]>([
  ['of another format', () => ({ format: 'csv' }), 'format `mast-pending-work`, found `csv`'],
  [
    'of a newer version',
    () => ({ version: 2 }),
    'version 1 or older, found `2` of a newer version',
  ],
  ['without a member', () => ({ deviceId: undefined }), 'expected a value at `deviceId`'],
  ['with an unknown member', () => ({ mood: 1 }), 'expected only known fields at `mood`'],
  ['whose rows were cut', ({ rows }) => ({ rows: (rows as []).slice(1) }), 'changed or cut'],
])('a file %s is refused, and says why', async (_what, change, said) => {
  expect(await saidOf(await changed(change))).toContain(said);
});

test.each<[string, object, string]>([
  ['a newer version of the app', { schemaVersion: '99' }, '`createAccount` of version `99`'],
  ['an unknown kind', { mutation: 'teleport' }, '`teleport` of version'],
  ['another key', { key: 'other' }, 'expected `other` as the key of its write'],
])('a file with a write of %s is refused', async (_what, over, said) => {
  const rows = (await (await journalOf(1)).rows()).map((row) => ({ ...row, ...over }));
  expect(await saidOf(await makeFile(rows, origin))).toContain(said);
});

test('what is no file of JSON is refused', async () => {
  expect(await saidOf('%PDF')).toBe('expected a file of JSON, found `%PDF`');
});

test('a checksum is SHA-256 in hexadecimal, and a file is named by its time', async () => {
  expect(await checksum('abc')).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
  expect(fileName(origin.madeAt)).toBe('mast-pending-2026-03-02T15-00-00.json');
});
