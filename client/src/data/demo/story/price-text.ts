import type { Market } from './characters.ts';

/** A price as it is typed: to the tick of a quarter where there is one, else to the market's places. */
export const priceText = (market: Market, price: number): string =>
  market.instrumentId.startsWith('M') && market.places === 2 && market.price > 1_000
    ? withoutZeros((Math.round(price * 4) / 4).toFixed(2))
    : withoutZeros(price.toFixed(market.places));

const withoutZeros = (text: string): string => text.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
