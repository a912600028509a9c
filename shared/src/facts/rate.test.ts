import { describe, expect, it } from 'vitest';
import type { Account, ExchangeRate } from '../generated/types.ts';
import { type Instant, parseInstant } from '../time/index.ts';
import { buildFacts } from './index.ts';
import { rateOf } from './rate.ts';
import { account, june, sources, tradesOf } from './testing/sources.ts';

const at = (time: string): Instant => parseInstant(june(time)) as Instant;
const EUR: Account = { ...account, currency: 'EUR' };

const typed = (time: string, rate: string, over: Partial<ExchangeRate> = {}): ExchangeRate => ({
  id: `rate-${time}`,
  fromCurrency: 'USD',
  toCurrency: 'EUR',
  rate,
  at: june(time),
  deviceId: 'device',
  createdAt: june(time),
  ...over,
});

describe('the rate into the account’s currency', () => {
  const rates = [typed('10T10:00', '0.92'), typed('11T10:00', '0.93')];
  const of = (time: string) => rateOf({ quote: 'USD' }, EUR, rates, at(time))?.rate;

  it('is the one typed last by then, for a week', () => {
    expect(of('10T09:59')).toBeUndefined();
    expect(of('10T10:00')).toBe('0.92');
    expect(of('11T10:00')).toBe('0.93');
    expect(of('18T09:59')).toBe('0.93');
    expect(of('18T10:00')).toBeUndefined();
  });

  it('needs no typing within one currency, and is none of other currencies', () => {
    expect(rateOf({ quote: 'EUR' }, EUR, [], at('10T10:00'))?.rate).toBe('1');
    expect(rateOf({ quote: 'GBP' }, EUR, rates, at('11T10:00'))).toBeNull();
    expect(rateOf(null, EUR, rates, at('11T10:00'))).toBeNull();
  });

  it('turns risk and notional of open positions into the account’s money', () => {
    const trades = tradesOf([['11T10:00', 'buy', '2', '7300', '7290']]);
    const facts = buildFacts(
      sources({ account: EUR, trades, rates }),
      { windows: [], lookbacks: [] },
      at('11T11:00'),
    );
    expect(facts.fx).toEqual({ rate: '0.93', operation: 'multiply' });
    expect(facts.positions.open).toMatchObject([{ openRisk: '93', notional: '67890' }]);
  });
});
