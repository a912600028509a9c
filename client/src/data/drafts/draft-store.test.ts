import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
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
