import type { DecisionRecord, Finding } from '@mast/shared/types';
import { expect, it } from 'vitest';
import { isStillSaid, sizedTo } from './ask-again.ts';

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
