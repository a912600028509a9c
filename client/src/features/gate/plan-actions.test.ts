import type { DecisionRecord } from '@mast/shared/types';
import { expect, it } from 'vitest';
import { planActions } from './plan-actions.ts';

const nothing = () => {};
const acts = {
  useSize: nothing,
  onPaper: nothing,
  recordFill: nothing,
  revise: nothing,
  close: nothing,
  leave: nothing,
};
const now = Date.parse('2026-11-24T10:02:00.000Z');

const labels = (part: Partial<DecisionRecord>) => {
  const record = {
    outcome: 'GO',
    expiresAt: '2026-11-24T10:17:00.000Z',
    maxSize: null,
    wait: null,
    facts: { instrument: { symbol: 'BTC-USD', class: 'crypto' } },
    ...part,
  } as DecisionRecord;
  const { primary, secondary } = planActions(record, acts, now);
  return [primary?.label, ...secondary.map(({ label }) => label)];
};

const waits = (until: string | null, tasks: string[]) => ({ until, tasks, predicates: [] });

it('offers one primary act by outcome', () => {
  expect(labels({})).toEqual(['Record my fill', 'Revise', 'Leave it']);
  expect(labels({ outcome: 'SIZE_DOWN', maxSize: { size: '0.085', rule: 'r' } })[0]).toBe(
    'Use 0.085\u00a0BTC',
  );
  expect(labels({ outcome: 'SIMULATE' })[0]).toBe('Start a paper trade');
  expect(labels({ outcome: 'NO_GO' })).toEqual(['Close', 'Revise']);
});

it('asks again once a go has run out', () => {
  expect(labels({ expiresAt: '2026-11-24T10:02:00.000Z' })[0]).toBe('Check it again');
});

it('completes a plan that only lacks something, and closes one that time holds', () => {
  expect(labels({ outcome: 'WAIT', wait: waits(null, ['fill_fields']) })).toEqual([
    'Complete my plan',
    'Close',
  ]);
  const held = waits('2026-11-24T10:14:00.000Z', ['fill_fields', 'write_three_lines']);
  expect(labels({ outcome: 'WAIT', wait: held })).toEqual(['Close', 'Revise']);
});
