import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { breakOpening } from '../testing/broken-databases.ts';
import { openDrafts } from './draft-store.ts';
import { HeldDraft } from './held-draft.ts';

const empty = { entryId: 'new', text: '', emotion: { tag: null as string | null } };

async function withStored(who: string, stored: object | undefined) {
  const drafts = openDrafts(who);
  if (stored !== undefined) await drafts.save('entry', stored);
  let open = (): void => {};
  const slow = new Promise<typeof drafts>((resolve) => {
    open = () => resolve(drafts);
  });
  const held = new HeldDraft(() => slow, 'entry', empty);
  held.subscribe(() => {});
  return { held, open, load: () => drafts.load('entry') };
}

const before = { entryId: 'old', text: 'what I wrote last night', emotion: { tag: null } };

test('SYNC-R02 a draft that is read after the first key was typed is not written over', async () => {
  const { held, open, load } = await withStored('ann', before);
  const kept = held.change({ ...held.get().value, text: 'a' });
  open();
  expect(await kept).toBe(true);
  expect(held.get()).toEqual({ value: before, isRestored: true });
  expect(await load()).toEqual(before);
});

test('SYNC-R02 what is typed where the stored draft has nothing stays, and its pictures keep their entry', async () => {
  const { held, open, load } = await withStored('bob', { ...before, text: '' });
  const kept = held.change({ ...held.get().value, text: 'at once', emotion: { tag: 'calm' } });
  open();
  await kept;
  const both = { entryId: 'old', text: 'at once', emotion: { tag: 'calm' } };
  expect(held.get().value).toEqual(both);
  expect(await load()).toEqual(both);
});

test('a form without a stored draft keeps what is typed, from the first key on', async () => {
  const { held, open, load } = await withStored('cid', undefined);
  const first = held.change({ ...empty, text: 'a' });
  open();
  await Promise.all([first, held.change({ ...empty, text: 'ab' })]);
  expect(held.get()).toEqual({ value: { ...empty, text: 'ab' }, isRestored: false });
  expect(await load()).toEqual({ ...empty, text: 'ab' });
});

test('a draft that is discarded before it was read stays away', async () => {
  const { held, open, load } = await withStored('dan', before);
  const kept = held.change({ ...empty, text: 'a' });
  held.discard(empty);
  open();
  await kept;
  expect(held.get()).toEqual({ value: empty, isRestored: false });
  await expect.poll(load).toBeUndefined();
});

test('a form whose drafts could not be opened says so, and keeps what is typed once they can be', async () => {
  breakOpening(4);
  const drafts = openDrafts('eve');
  const held = new HeldDraft(async () => drafts, 'entry', empty);
  held.subscribe(() => {});
  expect(await held.change({ ...empty, text: 'a' })).toBe(false);
  expect(await held.change({ ...empty, text: 'ab' })).toBe(false);
  expect(await held.change({ ...empty, text: 'abc' })).toBe(true);
  expect(await drafts.load('entry')).toEqual({ ...empty, text: 'abc' });
  drafts.close();
});

test('what is typed while a stored draft cannot be read stands, and the rest of it comes back', async () => {
  const earlier = openDrafts('fay');
  await earlier.save('entry', before);
  earlier.close();
  breakOpening(4);
  const drafts = openDrafts('fay');
  const held = new HeldDraft(async () => drafts, 'entry', empty);
  held.subscribe(() => {});
  expect(await held.change({ ...empty, text: 'today' })).toBe(false);
  expect(await held.change({ ...empty, text: 'today, on' })).toBe(false);
  expect(await held.change({ ...empty, text: 'today, on and on' })).toBe(true);
  const both = { ...before, text: 'today, on and on' };
  expect(held.get().value).toEqual(both);
  expect(await drafts.load('entry')).toEqual(both);
  drafts.close();
});
