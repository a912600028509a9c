import { expect, it } from 'vitest';
import type { FrictionTask, Intent } from '../generated/types.ts';
import { attemptsInside } from './attempts.ts';
import { cooldown } from './testing/week.ts';
import type { WeekRows } from './week-rows.ts';

const period = { startsAt: '2026-06-08T00:00:00.000Z', endsAt: '2026-06-15T00:00:00.000Z' };
const row = cooldown('a', '2026-06-10T11:00:00.000Z', '2026-06-10T11:30:00.000Z');
const task = (state: 'open' | 'done', doneAt: string | null) =>
  ({ cooldownId: 'a', state, doneAt }) as FrictionTask;

const plan = { mode: 'live', persona: 'swing', effect: 'increase', plan: {}, accountId: 'x' };

function count(at: string, over: object = {}, tasks: FrictionTask[] = [], cooldowns = [row]) {
  const intents = [{ ...plan, correctedTime: `2026-06-10T${at}.000Z`, ...over } as Intent];
  return attemptsInside({ intents, cooldowns, tasks, period } as unknown as WeekRows);
}

it('a plan is inside from the start to the end', () => {
  const times = ['10:59:59', '11:00:00', '11:29:59', '11:30:00'];
  expect(times.map((at) => count(at))).toEqual([0, 1, 1, 0]);
});

it('and until the tasks of the cooldown are done', () => {
  expect(count('18:00:00', {}, [task('open', null)])).toBe(1);
  const done = task('done', '2026-06-10T17:00:00.000Z');
  expect([count('16:59:59', {}, [done]), count('17:00:00', {}, [done])]).toEqual([1, 0]);
});

it('what a cooldown does not hold is no attempt', () => {
  const at = '11:10:00';
  expect(count(at, { mode: 'paper' })).toBe(0);
  expect(count(at, { effect: 'reduce' })).toBe(0);
  expect(count(at, { correctedTime: '2026-06-01T11:10:00.000Z' })).toBe(0);
  const saver = { persona: 'indexdca', effect: 'reduce' };
  expect(count(at, { ...saver, plan: { reasonCode: 'other' } })).toBe(1);
  expect(count(at, { ...saver, plan: { reasonCode: 'scheduled' } })).toBe(0);
  const minor = { ...row, class: 'minor', trigger: 'min_gap' } as typeof row;
  const elapsed = { ...row, state: 'elapsed_on_arrival' } as typeof row;
  const other = { ...row, scope: 'account', accountId: 'y' } as typeof row;
  for (const one of [minor, elapsed, other]) expect(count(at, {}, [], [one])).toBe(0);
});
