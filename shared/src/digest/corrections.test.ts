import { expect, it } from 'vitest';
import type { Cooldown, FillRevision } from '../generated/types.ts';
import { corrections } from './corrections.ts';
import { cooldown } from './testing/week.ts';
import type { WeekRows } from './week-rows.ts';

const period = { startsAt: '2026-06-08T00:00:00.000Z', endsAt: '2026-06-15T00:00:00.000Z' };

const undone = (i: number, over: Partial<Cooldown> = {}): Cooldown => {
  const day = `2026-06-${String(8 + i).padStart(2, '0')}`;
  const times = [`${day}T10:00:00.000Z`, `${day}T10:30:00.000Z`] as const;
  return cooldown(`c${i}`, ...times, { voidedForEscalation: true, ...over });
};

const revision = (kind: FillRevision['kind'], createdAt: string, over: object = {}) =>
  ({ id: createdAt, fillId: 'f', mode: 'live', kind, createdAt, ...over }) as FillRevision;

const found = (cooldowns: readonly Cooldown[], revisions: readonly FillRevision[] = []) =>
  corrections({ cooldowns, revisions, period } as unknown as WeekRows);

it('cooldown case 24: more than two losses of a week that were corrected away are told of', () => {
  expect(found([0, 1].map((i) => undone(i)))).toBeUndefined();
  expect(found([0, 1, 2].map((i) => undone(i)))).toEqual({ lossesUndone: 3, fillsDeleted: 0 });
});

it('a breach that a plan explained later is no loss, nor does one of another week count', () => {
  const three = [0, 1].map((i) => undone(i));
  expect(found([...three, undone(2, { trigger: 'breach' })])).toBeUndefined();
  expect(found([...three, undone(8)])).toBeUndefined();
  expect(found([...three, undone(2, { voidedForEscalation: false })])).toBeUndefined();
});

it('cooldown case 25: fills that were deleted are told of, and not those that were brought back', () => {
  const deleted = revision('deleted', '2026-06-09T10:00:00.000Z');
  expect(found([], [deleted])).toEqual({ lossesUndone: 0, fillsDeleted: 1 });
  expect(found([], [revision('restored', '2026-06-10T10:00:00.000Z'), deleted])).toBeUndefined();
  expect(found([], [revision('corrected', '2026-06-09T10:00:00.000Z')])).toBeUndefined();
  expect(found([], [revision('deleted', '2026-06-01T10:00:00.000Z')])).toBeUndefined();
  expect(found([], [{ ...deleted, mode: 'paper' }])).toBeUndefined();
});
