import { expect, it } from 'vitest';
import type { Plan } from '../generated/types.ts';
import { unmetOf } from './override-policy.ts';
import { at, chain, facts, intent, NOW } from './testing/cases.ts';
import type { GateInput, OverridePolicy, Verdict } from './types.ts';

const FAIL: Verdict = { status: 'fail', outcome: 'WAIT' };
const half: OverridePolicy = { allowed: true, safeguards: ['half_size'] };
const asked = (startedAt = NOW, over: Partial<Plan> = {}) =>
  ({
    asOf: at(NOW),
    facts: facts({ chain: chain({ startedAt }) }),
    intent: intent(over),
  }) as GateInput;
const unmet = (policy: OverridePolicy, input = asked(), verdict = FAIL) =>
  unmetOf(verdict, policy, ['half_size', 'state_risk'], input);

it('a failed rule may be overridden by the safeguards that its kind asks, and by more', () => {
  expect(unmet(half)).toEqual([]);
  expect(unmet({ allowed: true, safeguards: ['half_size', 'ips_note'] })).toEqual(['safeguards']);
});

it.each([
  ['pass', 'nothing_to_override'],
  ['not_applicable', 'nothing_to_override'],
  ['missing', 'never'],
  ['not_evaluated', 'never'],
] as const)('a finding that is %s is no failure: %s', (status, denial) => {
  expect(unmet(half, asked(), { status })).toEqual([denial]);
});

it('what its kind does not let be overridden never is', () => {
  expect(unmet({ allowed: false })).toEqual(['never']);
});

it('hours after the chain began are over at their end', () => {
  const late: OverridePolicy = { ...half, afterHours: 24 };
  expect(unmet(late, asked('2026-06-10T14:00:00.000Z'))).toEqual([]);
  expect(unmet(late, asked('2026-06-10T14:00:00.001Z'))).toEqual(['not_before']);
});

it('a reason is the one that its kind names', () => {
  const windfall: OverridePolicy = { ...half, reasonCode: 'windfall' };
  expect(unmet(windfall, asked(NOW, { reasonCode: 'windfall' }))).toEqual([]);
  expect(unmet(windfall, asked(NOW, { reasonCode: 'other' }))).toEqual(['reason_code']);
});

it('everything that is lacking is said', () => {
  const strict: OverridePolicy = {
    allowed: true,
    safeguards: ['ips_note'],
    afterHours: 1,
    reasonCode: 'windfall',
  };
  expect(unmet(strict)).toEqual(['not_before', 'reason_code', 'safeguards']);
});
