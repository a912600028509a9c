import type { Cooldown } from '@mast/shared/types';
import { expect, it } from 'vitest';
import { blocksText, lengthText, noteTexts } from './page-words.ts';

const row = (change: Partial<Cooldown>): Cooldown =>
  ({
    ...{ baseMinutes: 30, level: 0, trigger: 'loss_streak', scope: 'person', class: 'major' },
    ...{ counted: true, state: 'enforced', voidedForEscalation: false },
    ...change,
  }) as Cooldown;

it('says how an end came about: the base, what doubled it, and where that stops', () => {
  expect(lengthText(row({}))).toBe('30 minutes');
  expect(lengthText(row({ level: 1 }))).toBe(
    '30 minutes × 2, for 1 counted cooldown in the 7 days before it',
  );
  expect(lengthText(row({ level: 5 }))).toBe(
    '30 minutes × 8, for 5 counted cooldowns in the 7 days before it',
  );
  expect(lengthText(row({ baseMinutes: 2880, level: 2 }))).toBe(
    '48 hours × 4, for 2 counted cooldowns in the 7 days before it, at most 168 hours',
  );
});

it('says of a day end whose day it is, and how many more', () => {
  const dayEnd = { baseMinutes: null };
  expect(lengthText(row(dayEnd))).toBe('The rest of my day');
  expect(lengthText(row({ ...dayEnd, trigger: 'loss_limit', level: 1 }))).toBe(
    'The rest of my trading day and 1 day more, for 1 counted cooldown in the 7 days before it',
  );
  expect(lengthText(row({ ...dayEnd, level: 3 }))).toContain('and 5 days more');
});

it('says where plans wait, and what goes on', () => {
  expect(blocksText(row({}), undefined, false)).toBe(
    'Live plans that would open or add wait, in all my accounts and on all my devices. Exits, paper trades and my journal go on.',
  );
  expect(blocksText(row({ scope: 'account' }), { label: 'Futures' }, true)).toBe(
    'Live plans that would open or add wait, in Futures, on all my devices. Exits, paper trades and my journal go on. Of my savings plan, purchases and sales off schedule wait too; a contribution on schedule passes.',
  );
  expect(blocksText(row({ scope: 'chain' }), undefined, false)).toMatch(/^Further changes/);
});

it('says what does not count, and why', () => {
  expect(noteTexts(row({}))).toEqual([]);
  expect(noteTexts(row({ counted: false }))).toEqual([expect.stringMatching(/no fault/)]);
  expect(noteTexts(row({ class: 'minor', counted: false }))).toEqual(['It raises no later one.']);
  expect(noteTexts(row({ voidedForEscalation: true, counted: false }))).toHaveLength(1);
  expect(noteTexts(row({ state: 'elapsed_on_arrival', counted: false }))).toEqual([
    'Its time was over when the server learned of it, so it held nothing.',
  ]);
  expect(noteTexts(row({ state: 'elapsed_on_arrival' }))[1]).toMatch(/counts all the same/);
});
