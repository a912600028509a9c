import { describe, expect, it } from 'vitest';
import {
  type Close,
  closes,
  decided,
  type FactsOver,
  facts,
  found,
  overrideOf,
  position,
  rule,
  sentence,
} from '../testing/cases.ts';

const gap = (minutes: number) => rule('reentry_limit', { minutes });
const most = (max_n: number, over: object = {}) => rule('reentry_limit', { max_n, ...over });
const day = (time: string) => `2026-06-11T${time}:00.000Z`;
const trade = (result: Close['result'], from: string, to: string, over: Partial<Close> = {}) =>
  closes(result, [day(to)], { openedAt: day(from), ...over });
const open = (time: string, over = {}) => position({ openedAt: day(time), ...over });
const asked = (list: Close[], over: FactsOver = {}, asOf = '14:00') => ({
  facts: facts({ closes: list, ...over }),
  asOf: day(asOf),
});

describe('reentry_limit in minutes', () => {
  it('waits from the last losing close of the instrument, half-open', () => {
    const list = trade('loss', '09:00', '10:02');
    expect(decided([gap(60)], asked(list, {}, '10:02'))).toMatchObject({
      outcome: 'WAIT',
      wait: { until: day('11:02'), tasks: ['wait_minutes', 'write_three_lines'] },
    });
    expect(decided([gap(60)], asked(list, {}, '11:01')).outcome).toBe('WAIT');
    expect(decided([gap(60)], asked(list, {}, '11:02')).outcome).toBe('GO');
  });

  it('begins anew with each loss, and no win or breakeven ends it', () => {
    const list = [
      ...trade('loss', '13:00', '13:10'),
      ...trade('loss', '13:20', '13:30'),
      ...trade('win', '13:35', '13:40'),
      ...trade('breakeven', '13:41', '13:50'),
    ];
    expect(found(gap(60), asked(list)).until).toBe(day('14:30'));
    expect(found(gap(60), asked(list.slice(2))).status).toBe('pass');
  });

  it.each([
    ['of another instrument', { instrumentId: 'ES' }],
    ['of another account', { accountId: 'other' }],
    ['that lies ahead', { closedAt: '2026-06-11T14:00:00.001Z' }],
  ])('does not look at a loss %s', (_name, over) => {
    expect(found(gap(60), asked(trade('loss', '13:00', '13:59', over))).status).toBe('pass');
  });

  it('runs over the end of the trading day', () => {
    const late = closes('loss', ['2026-06-10T23:50:00.000Z']);
    expect(found(gap(60), asked(late, {}, '00:10')).until).toBe(day('00:50'));
  });
});

describe('reentry_limit by number', () => {
  const loss = trade('loss', '09:00', '10:00');

  it('counts what was opened after the first loss of the day, closed or open', () => {
    expect(found(most(1), asked(loss))).toMatchObject({ status: 'pass', observed: '0' });
    const again = [...loss, ...trade('win', '10:01', '10:30')];
    expect(decided([most(1)], asked(again))).toMatchObject({
      outcome: 'NO_GO',
      blockedUntil: '2026-06-12T00:00:00.000Z',
    });
    expect(found(most(2), asked(again))).toMatchObject({ status: 'pass', observed: '1' });
    expect(found(most(2), asked(again, { positions: [open('11:00')] }))).toMatchObject({
      outcome: 'NO_GO',
      observed: '2',
      unit: 're-entries',
      margin: '1',
    });
  });

  it('counts nothing before a loss of the day, and nothing that was opened before it closed', () => {
    const win = trade('win', '09:00', '10:00');
    expect(found(most(1), asked([...win, ...trade('win', '10:05', '10:30')])).status).toBe('pass');
    const during = [...loss, ...trade('win', '09:59', '10:30')];
    expect(found(most(1), asked(during)).status).toBe('pass');
    expect(found(most(1), asked(loss, { positions: [open('09:59')] })).status).toBe('pass');
    const yesterday = closes('loss', ['2026-06-10T23:59:59.999Z']);
    const after = [...yesterday, ...trade('win', '00:30', '00:40')];
    expect(found(most(1), asked(after)).status).toBe('pass');
  });

  it('counts a reversal, which opens at the very instant of the losing close', () => {
    expect(found(most(1), asked(loss, { positions: [open('10:00')] })).outcome).toBe('NO_GO');
  });

  it('counts a trade of one instant that stands before the loss that closed with it', () => {
    const again = [...trade('win', '10:00', '10:00'), ...loss];
    expect(found(most(1), asked(again))).toMatchObject({ outcome: 'NO_GO', observed: '1' });
  });

  it('counts no losing trade as its own re-entry, however short it was', () => {
    const brief = trade('loss', '10:00', '10:00');
    expect(found(most(1), asked(brief))).toMatchObject({ status: 'pass', observed: '0' });
    expect(found(most(1), asked(brief, { positions: [open('10:00')] })).observed).toBe('1');
  });

  it('counts a loss that closed as the day began, whenever it was opened', () => {
    const held = closes('loss', ['2026-06-11T00:00:00.000Z'], {
      openedAt: '2026-06-10T12:00:00.000Z',
    });
    expect(found(most(1), asked([...held, ...trade('win', '00:30', '00:40')])).outcome).toBe(
      'NO_GO',
    );
  });

  it.each([
    ['of another instrument', { instrumentId: 'ES' }],
    ['of another account', { accountId: 'other' }],
  ])('counts nothing %s', (_name, over) => {
    const again = asked([...loss, ...trade('win', '10:01', '10:30', over)], {
      positions: [open('11:00', over)],
    });
    expect(found(most(1), again).status).toBe('pass');
    const lost = trade('loss', '09:00', '10:00', over);
    expect(found(most(1), asked([...lost, ...trade('win', '10:01', '10:30')])).status).toBe('pass');
  });

  it('takes the trading day of the account', () => {
    const chicago = { day: { tz: 'America/Chicago', localTime: '17:00' } };
    const again = [...loss, ...trade('win', '10:01', '10:30')];
    expect(decided([most(1)], asked(again, chicago)).blockedUntil).toBe(day('22:00'));
    expect(decided([most(1)], asked(again, chicago, '22:00')).outcome).toBe('GO');
  });

  it('leads where the gap runs as well', () => {
    const again = [...trade('loss', '13:00', '13:30'), ...trade('loss', '13:31', '13:50')];
    const both = most(1, { minutes: 60 });
    expect(found(both, asked(again))).toMatchObject({ outcome: 'NO_GO', tasks: [] });
    expect(found(both, asked(again.slice(0, 1)))).toMatchObject({ outcome: 'WAIT' });
  });
});

it('reentry_limit waits for an instrument', () => {
  for (const one of [gap(5), most(1)]) {
    expect(found(one, { facts: facts({ instrument: null }) })).toMatchObject({
      status: 'missing',
      outcome: 'WAIT',
      tasks: ['fill_fields'],
    });
  }
});

it('reentry_limit names the instrument and the times', () => {
  const list = [...trade('loss', '09:00', '10:02'), ...trade('win', '10:03', '10:04')];
  expect(sentence(gap(60), asked(list, {}, '10:05'))).toBe(
    'I closed MES at a loss at 10:02. My gap for it ends at 11:02.',
  );
  expect(sentence(most(1), asked(list))).toBe(
    'My count of re-entries in MES after a loss today is 1. My limit is 1. My rule blocks new entries in it until 00:00 on 12 Jun.',
  );
});

it('reentry_limit may be overridden by half of the size', () => {
  expect(overrideOf(gap(60), asked(trade('loss', '13:00', '13:30')))).toEqual({
    allowed: true,
    safeguards: ['half_size'],
  });
  expect(overrideOf(gap(60), { facts: facts({ instrument: null }) })).toEqual({ allowed: false });
});
