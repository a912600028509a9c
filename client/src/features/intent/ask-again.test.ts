import type { DecisionRecord, Finding } from '@mast/shared/types';
import { expect, it } from 'vitest';
import { isStillSaid, sayAnew, sizedTo, timed } from './ask-again.ts';
import { EMPTY_PLAN } from './plan-form.ts';

const at = '2026-11-24T10:00:00.000Z';
const record = (findings: Partial<Finding>[] = []) =>
  ({ evaluatedAt: at, findings }) as DecisionRecord;
const after = (minutes: number) => Date.parse(at) + minutes * 60_000;

it('takes my word of how I am for half an hour', () => {
  expect(isStillSaid(record(), after(29))).toBe(true);
  expect(isStillSaid(record(), after(30))).toBe(false);
});

it('asks anew for a feeling that held the plan up', () => {
  const felt = record([{ kind: 'emotion_check', status: 'fail' }]);
  expect(isStillSaid(felt, after(1))).toBe(false);
  const calm = record([{ kind: 'emotion_check', status: 'pass' }]);
  expect(isStillSaid(calm, after(1))).toBe(true);
});

it('takes the largest size in what the plan is sized by', () => {
  expect(sizedTo({ size: '550', unit: 'money', rule: 'r' })).toEqual({ amount: '550' });
  expect(sizedTo({ size: '0.085', unit: 'lots', rule: 'r' })).toEqual({ size: '0.085' });
});

it('what I felt last night, and the prices of then, are asked anew; the rest of the plan stays', () => {
  const calm = { emotion: { tag: 'calm', intensity: null }, answers: { q: 'yes' } } as const;
  const night = after(0);
  const typed = {
    ...EMPTY_PLAN,
    reason: 'It held.',
    ...timed(calm, night),
    ...timed({ entry: '230' }, night),
  };
  expect(typed).toMatchObject({ saidAt: night, pricesAt: night });
  expect(sayAnew(typed, after(29))).toBe(typed);
  expect(sayAnew(typed, after(30))).toEqual({ ...EMPTY_PLAN, reason: 'It held.', entry: '230' });
  const confirmed = { ...typed, pricesAt: after(20) };
  expect(sayAnew(confirmed, after(30))).toMatchObject({ pricesAt: after(20), saidAt: null });
  expect(timed({ setup: 'Pullback' }, night)).toEqual({ setup: 'Pullback' });
});
