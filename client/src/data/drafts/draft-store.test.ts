import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { breakOpening } from '../testing/broken-databases.ts';
import { openDrafts } from './draft-store.ts';

test('SYNC-R02 a draft survives a restart with its last keystroke, until it is discarded', async () => {
  const before = openDrafts('ann');
  await Promise.all(['5', '50', '500'].map((entry) => before.save('plan', { entry })));
  before.close();
  const after = openDrafts('ann');
  expect(await after.load('plan')).toEqual({ entry: '500' });
  await after.discard('plan');
  expect(await after.load('plan')).toBeUndefined();
  after.close();
});

test('SYNC-R07 a draft is its writer’s alone', async () => {
  const anns = openDrafts('ann');
  const bobs = openDrafts('bob');
  await anns.save('plan', { entry: '1' });
  expect(await bobs.load('plan')).toBeUndefined();
  anns.close();
  bobs.close();
});

test('drafts whose storage fails at its first ask are kept all the same', async () => {
  breakOpening(1);
  const drafts = openDrafts('cid');
  await drafts.save('plan', { entry: '1' });
  expect(await drafts.load('plan')).toEqual({ entry: '1' });
  drafts.close();
});

test('drafts that could not be opened are opened at the next ask', async () => {
  breakOpening(2);
  const drafts = openDrafts('dan');
  await expect(drafts.save('plan', { entry: '1' })).rejects.toThrow();
  await drafts.save('plan', { entry: '12' });
  expect(await drafts.load('plan')).toEqual({ entry: '12' });
  drafts.close();
});
