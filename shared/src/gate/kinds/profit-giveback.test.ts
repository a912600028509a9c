import { describe, expect, it } from 'vitest';
import {
  type Close,
  closes,
  decided,
  facts,
  found,
  overrideOf,
  rule,
  sentence,
} from '../testing/cases.ts';

const back = (over: object = {}) =>
  rule('profit_giveback', { min_peak_r: '3', giveback_pct: '50', ...over });
const minute = (n: number) => `2026-06-11T13:${String(n).padStart(2, '0')}:00.000Z`;
/** Trades of the day by their R, a minute apart. */
const day = (rs: readonly (string | null)[], over: Partial<Close> = {}) =>
  rs.flatMap((r, i) => closes('win', [minute(i)], { r, ...over }));
const asked = (list: Close[], over: object = {}) => ({ facts: facts({ closes: list, ...over }) });

describe('profit_giveback', () => {
  it.each([
    [['3', '-1.49'], 'GO'],
    [['3', '-1.5'], 'NO_GO'],
    [['3', '-1.51'], 'NO_GO'],
    [['2.99', '-2.99'], 'GO'],
    [['1', '2', '-1', '-0.5'], 'NO_GO'],
    [['-2', '5', '-1.5'], 'NO_GO'],
    [['-2', '4.99', '-2'], 'GO'],
    [['-5'], 'GO'],
    [[], 'GO'],
  ])('with closes of %j R gives %s', (rs, outcome) => {
    expect(decided([back()], asked(day(rs))).outcome).toBe(outcome);
  });

  it('ends the day, and a better close later does not open it again', () => {
    const decision = decided([back()], asked(day(['4', '-2', '9'])));
    expect(decision).toMatchObject({
      outcome: 'NO_GO',
      blockedUntil: '2026-06-12T00:00:00.000Z',
    });
    expect(decision.findings[0]).toMatchObject({
      observed: '50',
      unit: '%',
      margin: '1',
      tasks: ['review_day'],
    });
  });

  it('compares unrounded', () => {
    const third = back({ giveback_pct: '33.333333333333333333' });
    expect(found(third, asked(day(['3', '-1']))).outcome).toBe('NO_GO');
    const more = back({ giveback_pct: '33.333333333333333334' });
    expect(found(more, asked(day(['3', '-1']))).status).toBe('pass');
  });

  it('takes an unknown R for nothing', () => {
    expect(found(back(), asked(day(['3', null, '-1']))).status).toBe('pass');
    expect(found(back(), asked(day(['3', null, '-1.5']))).outcome).toBe('NO_GO');
  });

  it('goes by the order of the closes, not by that of the record', () => {
    const falling = day(['-1.5', '3']).reverse();
    expect(found(back(), asked(falling)).status).toBe('pass');
    const given = day(['3', '-1.5']).reverse();
    expect(found(back(), asked(given)).outcome).toBe('NO_GO');
  });

  it('looks at the account and its trading day alone', () => {
    expect(found(back(), asked(day(['3', '-3'], { accountId: 'other' }))).status).toBe('pass');
    const yesterday = closes('win', ['2026-06-10T23:59:59.999Z'], { r: '3' });
    expect(found(back(), asked([...yesterday, ...day(['-3'])])).status).toBe('pass');
    const midnight = closes('win', ['2026-06-11T00:00:00.000Z'], { r: '3' });
    const prague = { day: { tz: 'Europe/Prague', localTime: '00:00' } };
    expect(found(back(), asked([...yesterday, ...day(['-3'])], prague)).until).toBe(
      '2026-06-11T22:00:00.000Z',
    );
    expect(found(back(), asked([...midnight, ...day(['-3'])])).outcome).toBe('NO_GO');
  });

  it('does not look at a close that lies ahead', () => {
    const ahead = closes('loss', ['2026-06-11T14:00:00.001Z'], { r: '-3' });
    expect(found(back(), asked([...day(['3']), ...ahead])).status).toBe('pass');
  });

  it('says the peak and what was given back', () => {
    expect(sentence(back(), asked(day(['3', '-1.65'])))).toBe(
      'I was at +3R today and gave back 55%. My rule ends my day at 50%.',
    );
  });

  it('is never overridden', () => {
    expect(overrideOf(back(), asked(day(['3', '-3'])))).toEqual({ allowed: false });
  });
});
