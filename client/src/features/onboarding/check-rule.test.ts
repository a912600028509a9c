import { startRulesOf } from '@mast/shared/policies';
import type { Persona } from '@mast/shared/types';
import { expect, it } from 'vitest';
import { PLAIN_WORDS } from '../rules/sentences/parts.ts';
import { checkRule } from './check-rule.ts';

const rule = (id: string, persona: Persona = 'crypto') => {
  const found = startRulesOf(persona).find((one) => one.id === id);
  if (found === undefined) throw new Error(`expected a start rule, found \`${id}\``);
  return found;
};

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

it('takes a limit out that is left empty, but not the last one', () => {
  const day = rule('loss_limit_day');
  expect(checkRule(day, { max_r: ' ' })).toEqual({
    params: { window: 'trading_day', max_pct: '3' },
    errors: {},
  });
  expect(checkRule(day, { max_r: '', max_pct: '' }).errors).toHaveProperty('');
});

it('wants targets of 100 % together', () => {
  const words = {
    ...PLAIN_WORDS,
    offered: [
      { id: 'A', label: 'A' },
      { id: 'B', label: 'B' },
    ],
  };
  const targets = (a: string, b: string) =>
    checkRule(rule('allocation_band', 'indexdca'), { 'targets/A': a, 'targets/B': b }, words);
  expect(targets('70', '20').errors).toEqual({
    '': 'Expected targets of 100 % together, found 90\u00a0%.',
  });
  expect(targets('70', '30')).toMatchObject({
    params: { targets: { A: '70', B: '30' } },
    errors: {},
  });
});

it('reads a list line by line, without empty lines and repetitions', () => {
  const playbook = { kind: 'setup_policy' as const, params: { allowed: ['Range'] } };
  expect(checkRule(playbook, { allowed: 'Range\n\n Breakout \nRange' }).params).toEqual({
    allowed: ['Range', 'Breakout'],
  });
});
