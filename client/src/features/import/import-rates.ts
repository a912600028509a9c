import type { ImportPreview } from '@mast/shared/importers';
import { err, ok, type Result } from '@mast/shared/result';
import type { Instrument } from '@mast/shared/types';
import { parseTyped } from '../../ui/format/index.ts';
import type { ImportArgs } from './import-args.ts';

/** The quote currencies of a file that an account is not kept in. */
export function foreignCurrencies(
  preview: ImportPreview,
  currency: string,
  instrument: (id: string) => Instrument | undefined,
): string[] {
  const quotes = new Set(preview.fills.map((fill) => instrument(fill.instrumentId)?.quote));
  return [...quotes].filter((quote) => quote !== undefined && quote !== currency) as string[];
}

/** The rates as typed, or what is wrong with which. */
export function readRates(
  currencies: readonly string[],
  typed: Readonly<Record<string, string>>,
): Result<ImportArgs['rates'], Record<string, string>> {
  const errors: Record<string, string> = {};
  const rates = currencies.map((from) => {
    const text = (typed[from] ?? '').trim();
    const rate = parseTyped(text);
    if (rate === undefined || rate.startsWith('-') || rate === '0') {
      const found = text === '' ? 'nothing' : `“${text}”`;
      errors[from] = `Expected a rate above zero, found ${found}.`;
    }
    return { from, rate: rate ?? '' };
  });
  return Object.keys(errors).length > 0 ? err(errors) : ok(rates);
}
