import type { Account, ExchangeRate, Facts, InstrumentSpec } from '../generated/types.ts';
import { formatInstant, type Instant } from '../time/index.ts';
import { before } from './horizons.ts';

/** A typed rate counts for as long as a declared balance does. */
export const RATE_MS = 7 * 24 * 60 * 60_000;

/**
 * The rate from an instrument's quote currency to the account's: none is needed where they are one,
 * else the last that was typed within a week.
 */
export function rateOf(
  spec: Pick<InstrumentSpec, 'quote'> | null | undefined,
  account: Pick<Account, 'currency'>,
  rates: readonly ExchangeRate[],
  at: Instant,
): Facts['fx'] {
  if (!spec) return null;
  if (spec.quote === account.currency) return { rate: '1', operation: 'multiply' };
  const typed = typedRate(rates, spec.quote, account.currency, at);
  return typed === undefined ? null : { rate: typed.rate, operation: 'multiply' };
}

/** The rate that was typed last, within a week before an instant; of one instant the later id. */
export function typedRate(
  rates: readonly ExchangeRate[],
  from: string,
  to: string,
  at: Instant,
): ExchangeRate | undefined {
  const [since, asOf] = [before(at, RATE_MS), formatInstant(at)];
  return rates
    .filter(
      (one) =>
        one.fromCurrency === from && one.toCurrency === to && one.at > since && one.at <= asOf,
    )
    .sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1))
    .at(-1);
}
