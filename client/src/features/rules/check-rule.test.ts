import { startRulesOf } from '@mast/shared/policies';
import type { Persona } from '@mast/shared/types';
import { describe, expect, it } from 'vitest';
import { checkRule } from './check-rule.ts';
import { PLAIN_WORDS } from './sentences/parts.ts';

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
  expect(errors).toEqual({ 'ladder/0/minutes': 'Expected a whole number (min), found “4.5”.' });
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
  expect(checkRule(day, { max_r: '', max_pct: '' }).errors).toEqual({
    max_pct: 'Expected at least one of its limits, found none.',
  });
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

describe('bad input is answered at its field', () => {
  const errorsOf = (id: string, typed: Record<string, string>, persona: Persona = 'crypto') =>
    checkRule(rule(id, persona), typed).errors;

  it.each<[string, string, Record<string, string>, Record<string, string>]>([
    [
      'out of range',
      'max_trades',
      { max_n: '2000' },
      { max_n: 'Expected at most 1,000, found “2000”.' },
    ],
    ['below its range', 'max_trades', { max_n: '0' }, { max_n: 'Expected at least 1, found “0”.' }],
    [
      'in another unit',
      'max_trades',
      { max_n: '6 R' },
      { max_n: 'Expected a whole number (trades), found “6 R”.' },
    ],
    [
      'in another unit, of a share',
      'max_risk_per_trade',
      { max_pct: '100 USD' },
      { max_pct: 'Expected a number (% of equity), found “100 USD”.' },
    ],
    [
      'a start of the reduction above its most',
      'max_drawdown',
      { reduce_at_pct: '12' },
      { reduce_at_pct: 'Expected less than “10”, found “12”.' },
    ],
    [
      'one half of a reduction',
      'max_drawdown',
      { reduce_factor: '' },
      { '': 'Expected a start and a factor, found one without the other.' },
    ],
    [
      'a most below the smallest amount',
      'max_risk_per_trade',
      { max_pct: '', max_money: '0.001' },
      { max_money: 'Expected at least the smallest amount, “0.01”, found “0.001”.' },
    ],
  ])('%s', (_name, id, typed, errors) => {
    expect(errorsOf(id, typed)).toEqual(errors);
  });

  it('hours that end as they begin', () => {
    expect(errorsOf('session_window', { 'windows/0/to': '09:45' }, 'shortterm')).toEqual({
      'windows/0/to': 'Expected another time than “09:45”, found “09:45”.',
    });
  });
});
