import type { Cooldown } from '@mast/shared/types';
import { expect, it } from 'vitest';
import { activeCooldowns } from './active-cooldowns.ts';

const row = (id: string, startsAt: string, endsAt: string, change: Partial<Cooldown> = {}) =>
  ({ id, startsAt, endsAt, state: 'enforced', ...change }) as Cooldown;

const now = Date.parse('2026-11-24T10:00:00.000Z');
const ids = (rows: readonly Cooldown[]) => activeCooldowns(rows, now).map(({ id }) => id);

it('is half-open and takes the latest end first', () => {
  expect(
    ids([
      row('over', '2026-11-24T09:00:00.000Z', '2026-11-24T10:00:00.000Z'),
      row('short', '2026-11-24T10:00:00.000Z', '2026-11-24T10:15:00.000Z'),
      row('long', '2026-11-24T09:30:00.000Z', '2026-11-25T00:00:00.000Z'),
      row('later', '2026-11-24T10:00:00.001Z', '2026-11-24T11:00:00.000Z'),
    ]),
  ).toEqual(['long', 'short']);
});

it('leaves out what had elapsed when it arrived', () => {
  expect(
    ids([
      row('late', '2026-11-24T09:30:00.000Z', '2026-11-24T11:00:00.000Z', {
        state: 'elapsed_on_arrival',
      }),
    ]),
  ).toEqual([]);
});
