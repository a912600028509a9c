import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { breakOpening } from '../testing/broken-databases.ts';
import { openPictures } from './picture-store.ts';

test('pictures whose storage fails at its first ask are read all the same', async () => {
  breakOpening(1);
  const pictures = openPictures('ann');
  expect(await pictures.files()).toEqual([]);
  pictures.close();
});

test('pictures that could not be opened are opened at the next ask', async () => {
  breakOpening(2);
  const pictures = openPictures('bob');
  await expect(pictures.files()).rejects.toThrow();
  expect(await pictures.files()).toEqual([]);
  pictures.close();
});
