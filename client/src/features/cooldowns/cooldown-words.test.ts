import type { Cooldown } from '@mast/shared/types';
import { expect, it } from 'vitest';
import { dayOffBeside } from './cooldown-words.ts';

const row = (trigger: Cooldown['trigger'], endsAt: string) =>
  ({ trigger, endsAt, losses: 2, breach: null }) as Cooldown;
const clock = (iso: string) => iso.slice(11, 16);

it('names a day off that another cooldown outlasts, and nothing else', () => {
  const late = [
    row('loss_streak', '2026-11-30T23:58:00.000Z'),
    row('self_extension', '2026-12-01T00:00:00.000Z'),
  ];
  expect(dayOffBeside(late, clock)).toBe('My day off holds, too, until 00:00.');
  expect(dayOffBeside(late.slice(0, 1), clock)).toBeUndefined();
});
