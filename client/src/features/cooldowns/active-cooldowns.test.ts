import type { Cooldown, FrictionTask } from '@mast/shared/types';
import { expect, it } from 'vitest';
import { activeCooldowns } from './active-cooldowns.ts';

const row = (id: string, startsAt: string, endsAt: string, change: Partial<Cooldown> = {}) =>
  ({ id, startsAt, endsAt, state: 'enforced', ...change }) as Cooldown;

const now = Date.parse('2026-11-24T10:00:00.000Z');
const ids = (rows: readonly Cooldown[], tasks: readonly FrictionTask[] = []) =>
  activeCooldowns(rows, tasks, now).map(({ id }) => id);
const task = (cooldownId: string, state: FrictionTask['state']) =>
  ({ cooldownId, state }) as FrictionTask;

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

it('holds beyond its time while a task of it is open, and no longer', () => {
  const rows = [
    row('owing', '2026-11-24T09:00:00.000Z', '2026-11-24T09:30:00.000Z'),
    row('done', '2026-11-24T09:00:00.000Z', '2026-11-24T09:45:00.000Z'),
    row('runs', '2026-11-24T09:30:00.000Z', '2026-11-24T11:00:00.000Z'),
    row('to come', '2026-11-24T10:30:00.000Z', '2026-11-24T11:00:00.000Z'),
  ];
  const tasks = [task('owing', 'open'), task('done', 'done'), task('to come', 'open')];
  expect(ids(rows, tasks)).toEqual(['runs', 'owing']);
  expect(ids(rows)).toEqual(['runs']);
});
