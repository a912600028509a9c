import { formatNumber, NBSP, type NumberStyle } from './format-number.ts';

/** Crypto units that Intl has no places for; stablecoins count like dollars. */
const PLACES: Readonly<Record<string, number>> = { BTC: 8, ETH: 8, USDT: 2, USDC: 2 };

const asked = new Map<string, number>();

function placesOf(currency: string): number {
  const known = PLACES[currency] ?? asked.get(currency);
  if (known !== undefined) return known;
  const places = placesByIntl(currency);
  asked.set(currency, places);
  return places;
}

// A formatter is dear to make, and a journal has one currency and thousands of amounts.
function placesByIntl(currency: string): number {
  if (!/^[A-Z]{3}$/.test(currency)) return 2;
  const { maximumFractionDigits } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return maximumFractionDigits ?? 2;
}

/** `98.40 USD`: the code behind, because accounts may differ in it. */
export function formatMoney(text: string, currency: string, style: NumberStyle = {}): string {
  const places = placesOf(currency);
  const digits = { min: Math.min(places, 2), max: places };
  return formatNumber(text, { ...digits, ...style }) + NBSP + currency;
}
