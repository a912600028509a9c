import { describe, expect, it } from 'vitest';
import type { DeclareBalanceArgs } from '../generated/types.ts';
import { Trader } from './testing/trader.ts';

const opened = () => new Trader().open([]);
const june = (time: string): string => `2026-06-11T${time}:00.000Z`;

const balance = (over: Partial<Omit<DeclareBalanceArgs, 'meta'>> = {}) => ({
  snapshotId: 'second',
  accountId: 'account',
  balance: '51000',
  asOf: june('13:59'),
  holdings: null,
  cash: null,
  peak: null,
  ...over,
});

const EARLY = '1969-12-31T23:59:59.999Z';

describe('a declared balance', () => {
  it('of a new account is none of before 1970', async () => {
    const account = {
      accountId: 'early',
      snapshotId: 'early',
      persona: 'shortterm' as const,
      label: 'Early',
      currency: 'USD',
      kind: 'live' as const,
      day: { tz: 'UTC', localTime: '00:00' },
      balance: '50000',
      balanceAsOf: EARLY,
      mainZone: 'UTC',
    };
    expect(await new Trader().write('createAccount', account)).toBe('time_too_early');
  });

  it('is kept with what is held, cash and peak', async () => {
    const trader = await opened();
    const holdings = [{ instrumentId: 'VTI', value: '40000' }];
    expect(
      await trader.write('declareBalance', balance({ holdings, cash: '11000', peak: '52000' })),
    ).toBeUndefined();
    expect(trader.row('account_snapshot', 'second')).toEqual({
      id: 'second',
      accountId: 'account',
      balance: '51000',
      asOf: june('13:59'),
      holdings,
      cash: '11000',
      peak: '52000',
      source: 'declared',
      createdAt: june('14:00'),
    });
  });

  it.each([
    ['unknown_account', { accountId: 'other' }],
    ['balance_exists', { snapshotId: 'snapshot' }],
    ['time_too_early', { asOf: EARLY }],
    ['balance_in_future', { asOf: '2026-06-11T14:02:00.001Z' }],
    ['unknown_instrument', { holdings: [{ instrumentId: 'NOPE', value: '1' }] }],
    ['invalid_args', { peak: '50999.99' }],
    [
      'invalid_args',
      {
        holdings: [
          { instrumentId: 'VTI', value: '1' },
          { instrumentId: 'VTI', value: '2' },
        ],
      },
    ],
  ])('is refused as `%s`: %j', async (code, over) => {
    const trader = await opened();
    expect(await trader.write('declareBalance', balance(over))).toBe(code);
    expect(trader.all('account_snapshot')).toHaveLength(1);
  });

  it('may lie at the very edge of a clock that runs ahead, and equal its peak', async () => {
    const trader = await opened();
    const edge = { asOf: june('14:02'), peak: '51000' };
    expect(await trader.write('declareBalance', balance(edge))).toBeUndefined();
  });
});

describe('confirming positions', () => {
  const confirm = (trader: Trader, at: string, accountId = 'account') =>
    trader.write('confirmPositions', { accountId, at });
  const checkedAt = (trader: Trader) => trader.row('account', 'account')?.positionsCheckedAt;

  it('holds from when it was done, never from later', async () => {
    const trader = await opened();
    expect(checkedAt(trader)).toBeNull();
    await confirm(trader, june('13:00'));
    expect(checkedAt(trader)).toBe(june('13:00'));
    await confirm(trader, june('15:00'));
    expect(checkedAt(trader)).toBe(june('14:00'));
  });

  it('takes nothing back where an older one comes late', async () => {
    const trader = await opened();
    await confirm(trader, june('13:30'));
    await confirm(trader, june('13:00'));
    expect(checkedAt(trader)).toBe(june('13:30'));
  });

  it('of an account that is not there is refused', async () => {
    expect(await confirm(await opened(), june('13:00'), 'other')).toBe('unknown_account');
  });
});

describe('an own event', () => {
  const event = {
    eventId: 'cpi',
    title: 'CPI',
    at: june('18:00'),
    impact: 'high' as const,
    about: 'economic' as const,
    currency: 'USD',
    instrumentId: null,
  };

  it('is written, changed without losing when it became known, and taken out', async () => {
    const trader = await opened();
    await trader.write('saveCalendarEvent', event);
    await trader.after(5).write('saveCalendarEvent', { ...event, title: 'CPI, moved' });
    expect(trader.all('calendar_event')).toEqual([
      {
        id: 'cpi',
        title: 'CPI, moved',
        at: june('18:00'),
        impact: 'high',
        about: 'economic',
        currency: 'USD',
        instrumentId: null,
        createdAt: june('14:00'),
      },
    ]);
    expect(await trader.write('saveCalendarEvent', { ...event, at: EARLY })).toBe('time_too_early');
    expect(await trader.write('deleteCalendarEvent', { eventId: 'cpi' })).toBeUndefined();
    expect(await trader.write('deleteCalendarEvent', { eventId: 'cpi' })).toBeUndefined();
    expect(trader.all('calendar_event')).toEqual([]);
  });
});

describe('a note', () => {
  const note = (period: 'quarter' | null, text: string) => ({ entryId: 'note', period, text });

  it('that reviews a quarter keeps its time when it is amended', async () => {
    const trader = await opened();
    await trader.write('writeNote', note('quarter', 'I kept to my schedule.'));
    await trader.after(60).write('writeNote', note('quarter', 'I kept to it, twice late.'));
    expect(trader.all('journal_entry')).toMatchObject([
      { kind: 'note', period: 'quarter', text: 'I kept to it, twice late.', at: june('14:00') },
    ]);
  });

  it('never takes the place of an entry of another kind', async () => {
    const trader = await opened();
    trader.rows.set('journal_entry/note', { id: 'note', kind: 'post' });
    expect(await trader.write('writeNote', note(null, 'text'))).toBe('invalid_args');
  });
});
