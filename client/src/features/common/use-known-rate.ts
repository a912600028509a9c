import { typedRate } from '@mast/shared/facts';
import type { Account, Instrument } from '@mast/shared/types';
import { serverNow, useRows } from '../../data/index.ts';

/** The rate into the account's currency that was typed lately; undefined where none is or is needed. */
export function useKnownRate(
  instrument: Instrument | undefined,
  account: Account | undefined,
): string | undefined {
  const [from, to] = [instrument?.quote ?? '-', account?.currency ?? '-'];
  const rates = useRows('exchange_rate', { fromCurrency: from, toCurrency: to });
  return from === to ? undefined : typedRate(rates, from, to, Math.floor(serverNow()))?.rate;
}
