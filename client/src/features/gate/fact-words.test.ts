import { expect, it } from 'vitest';
import { ageText, flagText } from './fact-words.ts';

const plain = (seconds: number | null) => ageText(seconds).replaceAll('\u00a0', ' ');

it('says an age in the unit that a person would', () => {
  expect([null, 59, 60, 3599, 3600, 172_799, 172_800].map(plain)).toEqual([
    'never',
    'just before',
    '1 min before',
    '59 min before',
    '1 h before',
    '47 h before',
    '2 days before',
  ]);
});

it('shows a flag that it does not know by its name', () => {
  expect(flagText('sync_stale')).toContain('The last sync');
  expect(flagText('very_new')).toBe('very new');
});
