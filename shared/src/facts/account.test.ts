import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toText } from '../decimal/index.ts';
import type { AccountSnapshot } from '../generated/types.ts';
import { formatInstant, tradingWindow } from '../time/index.ts';
import { buildFacts } from './build.ts';
import { factsAt } from './testing/facts-at.ts';
import {
  Folding,
  fillsAsTheyArrive,
  instantAt,
  minuteOf,
  someBalances,
  someMinute,
} from './testing/histories.ts';
import { naiveDayEndPeak, naiveDrawdown, naiveEquity } from './testing/naive-equity.ts';
import { account, june, snapshot, sources, tradesOf } from './testing/sources.ts';

const round = (open: string, close: string, points: number) =>
  [
    [open, 'buy', '1', '100'],
    [close, 'sell', '1', `${100 + points}`],
  ] as const;

const accountAt = (time: string, over: Parameters<typeof factsAt>[1]) =>
  factsAt(time, over).account;

describe('balances', () => {
  it('the first is the start, whatever was declared later', () => {
    const snapshots = [snapshot(june('10T10:00'), '900'), snapshot(june('02T10:00'), '1000')];
    expect(accountAt('11T14:00', { snapshots })).toMatchObject({
      startBalance: '1000',
      equity: { latest: '900', declaredAt: june('10T10:00') },
    });
  });

  it('one that was declared for a later time is not known yet', () => {
    const snapshots = [snapshot(june('10T10:00'), '900'), snapshot(june('02T10:00'), '1000')];
    expect(accountAt('09T14:00', { snapshots })).toMatchObject({
      startBalance: '1000',
      equity: { latest: '1000', declaredAt: june('02T10:00') },
    });
  });

  it('before all of them the first stands in', () => {
    const snapshots = [snapshot(june('10T10:00'), '900')];
    expect(accountAt('09T14:00', { snapshots })).toMatchObject({
      startBalance: '900',
      endOfDayPeak: '900',
      equity: { latest: '900', declaredAt: june('10T10:00') },
    });
  });

  it('of another account are not this one’s', () => {
    const snapshots = [snapshot(june('10T10:00'), '900', { accountId: 'other' })];
    expect(accountAt('11T14:00', { snapshots })).toMatchObject({
      equity: null,
      startBalance: null,
      endOfDayPeak: null,
      drawdowns: {},
    });
  });

  it('one at the very boundary of a day is its start, and a fill of that instant comes after it', () => {
    const snapshots = [snapshot(june('01T00:00'), '10000'), snapshot(june('11T00:00'), '12000')];
    const trades = tradesOf([...round('10T10:00', '11T00:00', -10)]);
    expect(accountAt('11T14:00', { snapshots, trades }).equity).toMatchObject({
      dayStart: '12000',
      latest: '11950',
    });
  });

  it('of one instant the one declared last holds', () => {
    const at = june('10T10:00');
    const snapshots = [
      snapshot(at, '800', { id: 'b', createdAt: june('10T10:05') }),
      snapshot(at, '900', { id: 'a', createdAt: june('10T10:01') }),
    ];
    expect(accountAt('11T14:00', { snapshots }).equity?.latest).toBe('800');
  });
});

describe('what is declared of an account', () => {
  const items = [{ instrumentId: 'VWCE', value: '700' }];
  const snapshots = [
    snapshot(june('08T10:00'), '1000', { holdings: items, cash: '300', peak: '1100' }),
    snapshot(june('09T10:00'), '1010'),
    snapshot(june('10T10:00'), '1020', { holdings: [] }),
  ];

  it('holds until something later is declared of it', () => {
    const facts = accountAt('09T14:00', { snapshots });
    expect(facts.holdings).toEqual({ at: june('08T10:00'), cash: '300', items });
    expect(facts.declaredPeak).toEqual({ value: '1100', at: june('08T10:00') });
    expect(accountAt('10T14:00', { snapshots }).holdings).toEqual({
      at: june('10T10:00'),
      cash: '0',
      items: [],
    });
  });

  it('is nothing before that', () => {
    const facts = accountAt('08T09:59', { snapshots });
    expect(facts.holdings).toBeNull();
    expect(facts.declaredPeak).toBeNull();
  });
});

describe('the peak at the ends of days', () => {
  const peakAt = (
    time: string,
    trades: ReturnType<typeof tradesOf>,
    snapshots?: AccountSnapshot[],
  ) => accountAt(time, { trades, ...(snapshots ? { snapshots } : {}) }).endOfDayPeak;

  it('is the first balance where no day ended higher', () => {
    expect(peakAt('11T14:00', tradesOf([...round('09T10:00', '09T11:00', -4)]))).toBe('10000');
  });

  it('leaves out what was given back inside of a day, and the current day', () => {
    const trades = tradesOf([
      ...round('09T10:00', '09T11:00', 40),
      ...round('09T12:00', '09T13:00', -30),
      ...round('11T10:00', '11T11:00', 90),
    ]);
    expect(peakAt('11T14:00', trades)).toBe('10050');
    expect(peakAt('12T00:00', trades)).toBe('10500');
  });

  it('counts a balance that stood at the end of its day', () => {
    const snapshots = [snapshot(june('01T00:00'), '10000'), snapshot(june('10T12:00'), '12000')];
    expect(peakAt('10T14:00', [], snapshots)).toBe('10000');
    expect(peakAt('11T00:00', [], snapshots)).toBe('12000');
  });

  it('knows nothing from before the first balance', () => {
    const trades = tradesOf([
      ...round('08T10:00', '08T11:00', 90),
      ...round('09T10:00', '09T11:00', -200),
    ]);
    expect(peakAt('11T14:00', trades, [snapshot(june('10T00:00'), '500')])).toBe('500');
  });
});

describe('a drawdown', () => {
  const drawdownAt = (time: string, over: Parameters<typeof factsAt>[1], days = '30') =>
    accountAt(time, over).drawdowns[days];

  it('runs from the highest closed equity to the equity of now', () => {
    const trades = tradesOf([
      ...round('09T10:00', '09T11:00', 40),
      ...round('10T10:00', '10T11:00', -60),
      ...round('10T12:00', '10T13:00', 10),
    ]);
    expect(drawdownAt('11T14:00', { trades })).toEqual({
      peak: '10200',
      current: '9950',
      troughAt: june('10T11:00'),
    });
  });

  it('begins with the equity at the start of its lookback', () => {
    const trades = tradesOf([
      ...round('09T10:00', '09T11:00', 40),
      ...round('10T10:00', '10T11:00', -60),
    ]);
    expect(drawdownAt('10T14:00', { trades }, '2')?.peak).toBe('10200');
    expect(drawdownAt('11T14:00', { trades }, '2')).toEqual({
      peak: '10200',
      current: '9900',
      troughAt: june('10T11:00'),
    });
    expect(drawdownAt('12T14:00', { trades }, '2')).toEqual({
      peak: '9900',
      current: '9900',
      troughAt: null,
    });
  });

  it('is none at a new peak, nor before anything was booked', () => {
    const trades = tradesOf([...round('09T10:00', '09T11:00', 40)]);
    expect(drawdownAt('09T14:00', { trades })).toEqual({
      peak: '10200',
      current: '10200',
      troughAt: null,
    });
    expect(drawdownAt('08T14:00', {})?.peak).toBe('10000');
  });

  it('counts from the last of equal peaks and names the first of equal lows', () => {
    const trades = tradesOf([
      ...round('09T10:00', '09T11:00', -10),
      ...round('09T12:00', '09T13:00', 10),
      ...round('10T10:00', '10T11:00', -4),
      ...round('10T12:00', '10T13:00', 2),
      ...round('10T14:00', '10T15:00', -2),
    ]);
    expect(drawdownAt('11T14:00', { trades })?.troughAt).toBe(june('10T11:00'));
  });

  it('is the same share after money was paid in or out', () => {
    const trades = tradesOf([
      ...round('09T10:00', '09T11:00', -200),
      ...round('10T10:00', '10T11:00', 2),
    ]);
    // 1,000 of 10,000 lost; then 9,000 became 18,000 by a deposit.
    const snapshots = [snapshot(june('01T00:00'), '10000'), snapshot(june('09T12:00'), '18000')];
    expect(drawdownAt('09T14:00', { trades, snapshots })).toEqual({
      peak: '20000',
      current: '18000',
      troughAt: june('09T11:00'),
    });
    expect(drawdownAt('10T14:00', { trades, snapshots })).toMatchObject({
      peak: '20000',
      current: '18010',
    });
  });

  it('rounds a scaled peak up, and only a scaled one', () => {
    const trades = tradesOf([...round('09T10:00', '09T11:00', -1400)]);
    const snapshots = [snapshot(june('01T00:00'), '10000'), snapshot(june('09T12:00'), '1000')];
    expect(drawdownAt('09T11:30', { trades, snapshots })?.peak).toBe('10000');
    expect(drawdownAt('09T14:00', { trades, snapshots })?.peak).toBe('3333.333333333333333334');
  });

  it('begins anew where an account was emptied or had nothing', () => {
    const trades = tradesOf([...round('10T10:00', '10T11:00', -10)]);
    const snapshots = [
      snapshot(june('01T00:00'), '10000'),
      snapshot(june('09T10:00'), '0'),
      snapshot(june('09T12:00'), '500'),
    ];
    expect(drawdownAt('09T11:00', { trades, snapshots })).toMatchObject({
      peak: '0',
      current: '0',
    });
    expect(drawdownAt('10T14:00', { trades, snapshots })).toEqual({
      peak: '500',
      current: '450',
      troughAt: june('10T11:00'),
    });
  });
});

it('equity and drawdown of random histories are those of their definitions, point by point', () => {
  fc.assert(
    fc.property(fillsAsTheyArrive, someBalances, someMinute, (fills, balances, minute) => {
      fc.pre(balances.length > 0);
      const folding = new Folding();
      for (const fill of fills) folding.take(fill);
      const asOf = minuteOf(minute);
      const needs = { windows: ['trading_day' as const], lookbacks: [2] };
      const facts = buildFacts(
        sources({ trades: folding.trades, snapshots: balances }),
        needs,
        asOf,
      );
      const own = folding.trades.filter(
        (one) => one.accountId === 'account' && one.mode === 'live',
      );
      const text = instantAt(minute);
      const boundary = (days: number) =>
        formatInstant(tradingWindow(account.day, { rolling_days: days }, asOf).start);
      const equity = (at: string) => toText(naiveEquity(balances, own, text, at));
      expect(facts.account.equity?.latest).toBe(equity(`${text}~`));
      expect(facts.account.equity?.dayStart).toBe(equity(boundary(1)));
      const ends = [4, 3, 2, 1].map(boundary);
      expect(facts.account.endOfDayPeak).toBe(toText(naiveDayEndPeak(balances, own, text, ends)));
      const drawdown = naiveDrawdown(balances, own, text, boundary(2));
      if (!drawdown.isMeaningful) return;
      expect(facts.account.drawdowns['2']).toEqual({
        peak: toText(drawdown.peak),
        current: equity(`${text}~`),
        troughAt: drawdown.troughAt,
      });
    }),
    { numRuns: 400 },
  );
});
