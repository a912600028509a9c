import { expect, it } from 'vitest';
import { latestOf, shownText } from './shown-text.ts';

const stored = (id: string, text: string, version = 1) => ({ id, text, version });

it('is this device’s own at once, and the server’s as soon as it has stored one', () => {
  const here = { text: 'mine', besideId: undefined };
  expect(shownText(undefined, here)).toEqual({ text: 'mine', isOnlyHere: true });
  expect(shownText(stored('1', 'its'), here)).toEqual({ text: 'its', isOnlyHere: false });
});

it('after a change is this device’s own until the server has stored another', () => {
  const here = { text: 'new', besideId: '1' };
  expect(shownText(stored('1', 'old'), here)).toEqual({ text: 'new', isOnlyHere: true });
  expect(shownText(stored('2', 'newer'), here)).toEqual({ text: 'newer', isOnlyHere: false });
});

it('is the server’s where both say the same, or this device has nothing to say', () => {
  const kept = { text: 'same', isOnlyHere: false };
  expect(shownText(stored('1', 'same'), { text: 'same', besideId: '1' })).toEqual(kept);
  expect(shownText(stored('1', 'same'), { text: null, besideId: '1' })).toEqual(kept);
  expect(shownText(stored('1', 'same'), undefined)).toEqual(kept);
});

it('is nothing where nobody says anything', () => {
  expect(shownText(undefined, undefined)).toBeUndefined();
  expect(shownText(undefined, { text: null, besideId: undefined })).toBeUndefined();
});

it('of several that were stored the latest counts', () => {
  expect(latestOf([stored('b', 'two', 2), stored('c', 'three', 3), stored('a', 'one')])?.id).toBe(
    'c',
  );
});
