import { startRulesOf } from '@mast/shared/policies';
import type { RuleKind } from '@mast/shared/types';
import { expect, it } from 'vitest';
import { checkRule } from './check-rule.ts';

const rule = (kind: RuleKind) =>
  startRulesOf('crypto').find((one) => one.kind === kind) as { kind: RuleKind; params: object };

it('takes typed numbers in the form that params keep', () => {
  const risk = checkRule(rule('max_risk_per_trade'), { max_pct: '0,75' });
  expect(risk).toEqual({ params: { max_pct: '0.75', basis: 'day_start' }, errors: {} });
  const streak = checkRule(rule('loss_streak'), { 'ladder/0/minutes': '45' });
  expect(streak.params).toMatchObject({ ladder: [{ n: 2, minutes: 45 }, {}, {}] });
});

it('names the number that is none', () => {
  const { errors } = checkRule(rule('loss_streak'), { 'ladder/0/minutes': '4.5' });
  expect(errors).toEqual({ 'ladder/0/minutes': 'Expected a whole number, found “4.5”.' });
});

it('asks the kind itself, and names the number that it refuses', () => {
  expect(Object.keys(checkRule(rule('loss_streak'), { 'ladder/0/n': '99' }).errors)).toContain(
    'ladder/0/n',
  );
  expect(checkRule(rule('max_risk_per_trade'), { max_pct: '0' }).errors).toHaveProperty('max_pct');
});
