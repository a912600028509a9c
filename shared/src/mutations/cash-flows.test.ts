import { describe, expect, it } from 'vitest';
import type { Rule } from '../generated/types.ts';
import { formatInstant } from '../time/index.ts';
import { Trader } from './testing/trader.ts';

const DAY = 24 * 60;
/** From the trader’s time to just before 1970, in minutes. */
const TO_1969 = -new Trader().now / 60_000 - 1;

/** One percent of 50,000 USD: 500 USD, which 10 points of 10 MES are. */
const limitBy = (basis: 'day_start' | 'latest'): Rule => ({
  id: 'limit',
  kind: 'max_risk_per_trade',
  params: { max_pct: '1', basis },
});

const move = (
  trader: Trader,
  flowId: string,
  kind: 'deposit' | 'withdrawal',
  over: { accountId?: string; minutes?: number } = {},
) =>
  trader.write('recordCashFlow', {
    flowId,
    accountId: over.accountId ?? 'account',
    kind,
    amount: '25000',
    at: formatInstant(trader.now + (over.minutes ?? 0) * 60_000),
  });

let plans = 0;

/** The largest size that a plan of 40 lots is allowed. */
async function largest(trader: Trader): Promise<string | undefined> {
  plans += 1;
  const id = `plan-${plans}`;
  expect(await trader.submit(id, { plan: { size: '40' } })).toBeUndefined();
  return trader.decision(id).maxSize?.size;
}

describe.each(['day_start', 'latest'] as const)('a limit in percent of the %s equity', (basis) => {
  it('is raised by a deposit on the next day, not before', async () => {
    const trader = await new Trader().open([limitBy(basis)]);
    expect(await largest(trader)).toBe('10');
    await move(trader.after(1), 'in', 'deposit');
    expect(await largest(trader.after(1))).toBe('10');
    expect(await largest(trader.after(9 * 60))).toBe('10');
    expect(await largest(trader.after(60))).toBe('15');
  });

  it('is as it was once the deposit is taken back', async () => {
    const trader = await new Trader().open([limitBy(basis)]);
    await move(trader, 'in', 'deposit');
    expect(await largest(trader.after(DAY))).toBe('15');
    expect(await trader.write('takeBackCashFlow', { flowId: 'in' })).toBeUndefined();
    expect(await largest(trader.after(1))).toBe('10');
    expect(trader.row('cash_flow', 'in')).toMatchObject({ amount: '25000', kind: 'deposit' });
  });
});

it('a withdrawal lowers a limit of the latest equity at once, one of the day’s start tomorrow', async () => {
  const latest = await new Trader().open([limitBy('latest')]);
  await move(latest, 'out', 'withdrawal');
  expect(await largest(latest.after(1))).toBe('5');
  const dayStart = await new Trader().open([limitBy('day_start')]);
  await move(dayStart, 'out', 'withdrawal');
  expect(await largest(dayStart.after(1))).toBe('10');
  expect(await largest(dayStart.after(DAY))).toBe('5');
});

it('what can be no deposit is refused', async () => {
  const trader = await new Trader().open([]);
  expect(await move(trader, 'x', 'deposit', { accountId: 'other' })).toBe('unknown_account');
  expect(await move(trader, 'x', 'deposit', { minutes: 10 })).toBe('cash_flow_in_future');
  expect(await move(trader, 'x', 'deposit', { minutes: TO_1969 })).toBe('time_too_early');
  await move(trader, 'once', 'deposit');
  expect(await move(trader, 'once', 'deposit')).toBe('cash_flow_exists');
  expect(await trader.write('takeBackCashFlow', { flowId: 'other' })).toBe('unknown_cash_flow');
});

it('a rate is typed once, of two currencies, and neither of the future nor of before 1970', async () => {
  const trader = await new Trader().open([]);
  const type = (rateId: string, over: { to?: string; minutes?: number } = {}) =>
    trader.write('typeRate', {
      rateId,
      fromCurrency: 'USD',
      toCurrency: over.to ?? 'EUR',
      rate: '0.92',
      at: formatInstant(trader.now + (over.minutes ?? 0) * 60_000),
    });
  expect(await type('rate')).toBeUndefined();
  expect(await type('rate')).toBe('rate_exists');
  expect(await type('same', { to: 'USD' })).toBe('invalid_args');
  expect(await type('future', { minutes: 10 })).toBe('rate_in_future');
  expect(await type('early', { minutes: TO_1969 })).toBe('time_too_early');
});
