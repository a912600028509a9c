import { describe, expect, it } from 'vitest';
import { factsAt } from './testing/facts-at.ts';
import { account, june, sources, tradesOf } from './testing/sources.ts';

const trades = tradesOf([
  ['11T09:00', 'buy', '1', '100', '98'],
  ['11T10:00', 'buy', '1', '110'],
  ['11T11:00', 'sell', '1', '112'],
  ['11T12:00', 'buy', '1', '120'],
]);

const openAt = (time: string, over: Parameters<typeof factsAt>[1] = {}) =>
  factsAt(time, { trades, ...over }).positions.open[0];

describe('an open position', () => {
  it('says what it is worth at its average entry, in the account currency', () => {
    expect(openAt('11T09:30')?.notional).toBe('500');
    expect(openAt('11T10:30')?.notional).toBe('1050');
    expect(openAt('11T11:30')?.notional).toBe('525');
    const foreign = { account: { ...account, currency: 'EUR' } };
    expect(openAt('11T09:30', foreign)?.notional).toBeNull();
  });

  it('counts the entries after its first, reductions not', () => {
    expect(openAt('11T09:30')?.adds).toBe(0);
    expect(openAt('11T11:30')?.adds).toBe(1);
    expect(openAt('11T12:30')).toMatchObject({ adds: 2, openedAt: june('11T09:00') });
  });

  it('is counted with the groups of its instrument', () => {
    expect(openAt('11T09:30')).toMatchObject({
      sector: 'broad market',
      underlying: 'S&P 500',
      quote: 'USD',
      tags: ['US shares'],
    });
  });

  it('of an instrument that is not known is in no group, and its currency is none', () => {
    expect(openAt('11T09:30', { instrumentOf: () => undefined })).toMatchObject({
      sector: null,
      underlying: null,
      quote: 'XXX',
      tags: [],
      notional: null,
      openRisk: null,
    });
  });

  it('of the plan’s account comes first', () => {
    const other = tradesOf([['11T08:00', 'buy', '1', '100']], { accountId: 'other' }, 'other');
    const { open } = factsAt('11T09:30', { trades: [...other, ...trades] }).positions;
    expect(open.map(({ tradeId }) => tradeId)).toEqual(['fill-0', 'other-0']);
  });
});

describe('positions were checked', () => {
  const second = tradesOf([['11T09:10', 'buy', '1', '100']], {}, 'second').map((trade) => ({
    ...trade,
    instrumentId: 'MNQ',
  }));
  const checkedAt = (time: string, positionsCheckedAt: string | null, more = second) =>
    factsAt(time, { trades: [...trades, ...more], account: { ...account, positionsCheckedAt } })
      .positions.checkedAt;

  it('when the one left alone the longest had its last fill', () => {
    expect(checkedAt('11T09:05', null)).toBe(june('11T09:00'));
    expect(checkedAt('11T10:30', null)).toBe(june('11T09:10'));
    expect(checkedAt('11T10:30', null, [])).toBe(june('11T10:00'));
  });

  it('when the trader confirmed them after that', () => {
    expect(checkedAt('11T10:30', june('11T09:40'))).toBe(june('11T09:40'));
    expect(checkedAt('11T10:30', june('11T10:20'))).toBe(june('11T10:20'));
    expect(checkedAt('11T10:30', june('11T10:31'))).toBe(june('11T09:10'));
  });

  it('never where none of the account is open', () => {
    expect(factsAt('11T08:00', { trades }).positions.checkedAt).toBeNull();
    const elsewhere = trades.map((trade) => ({ ...trade, accountId: 'other' }));
    expect(factsAt('11T10:30', { trades: elsewhere }).positions.checkedAt).toBeNull();
  });
});

it('at most two hundred positions are told', () => {
  const many = Array.from({ length: 210 }, (_, i) =>
    tradesOf([['11T09:00', 'buy', '1', '100']], {}, `many${i}`),
  ).flat();
  const { open } = factsAt('11T10:00', {
    trades: many,
    ...{ account: sources().account },
  }).positions;
  expect(open).toHaveLength(200);
});
