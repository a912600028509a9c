import { expect, test, vi } from 'vitest';
import { Once, twice } from './once.ts';

/** Fails so often, then works. */
const brokenFor = (fails: number) => {
  const load = vi.fn(async () => {
    if (load.mock.calls.length <= fails) throw new Error('no network');
    return 'loaded';
  });
  return load;
};

test('all who ask share one load', async () => {
  const load = brokenFor(0);
  const once = new Once(load);
  expect(await Promise.all([once.get(), once.get()])).toEqual(['loaded', 'loaded']);
  await once.get();
  expect(load).toHaveBeenCalledTimes(1);
});

test('a load that failed is told to all who asked, and tried again for whoever asks next', async () => {
  const load = brokenFor(1);
  const once = new Once(load);
  const asked = await Promise.allSettled([once.get(), once.get()]);
  expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await once.get()).toBe('loaded');
  expect(load).toHaveBeenCalledTimes(2);
});

test('what is held is looked at without a load, also where that failed', async () => {
  const load = brokenFor(1);
  const once = new Once(load);
  expect(await once.held()).toBeUndefined();
  expect(load).not.toHaveBeenCalled();
  const [, held] = await Promise.allSettled([once.get(), once.held()]);
  expect(held).toEqual({ status: 'fulfilled', value: undefined });
  await once.get();
  expect(await once.held()).toBe('loaded');
});

test('a storage that fails at the first ask is asked twice, and no more', async () => {
  expect(await twice(brokenFor(1))).toBe('loaded');
  const load = brokenFor(2);
  await expect(twice(load)).rejects.toThrow('no network');
  expect(load).toHaveBeenCalledTimes(2);
});
