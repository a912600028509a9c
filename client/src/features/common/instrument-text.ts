import type { Instrument, Side } from '@mast/shared/types';
import { formatNumber, NBSP } from '../../ui/format/index.ts';
import { SIDE_WORDS } from './side-words.ts';

type Named = Pick<Instrument, 'symbol' | 'class'>;

/** What a size counts: coins of the base, lots of a pair, contracts or shares of the symbol. */
export function sizeUnit(instrument: Named | undefined): string {
  if (instrument === undefined) return '';
  if (instrument.class === 'crypto') return instrument.symbol.split('-')[0] ?? instrument.symbol;
  if (instrument.class === 'fx') return 'lots';
  return instrument.symbol;
}

/** `0.085 BTC` */
export function sizeText(size: string, instrument: Named | undefined): string {
  const unit = sizeUnit(instrument);
  return unit === '' ? formatNumber(size) : formatNumber(size) + NBSP + unit;
}

/** A price with as many places as the instrument's tick has, and more where it has more. */
export function priceText(price: string, instrument: Pick<Instrument, 'tick'> | undefined): string {
  const places = instrument?.tick.split('.')[1]?.length ?? 0;
  return formatNumber(price, { min: places, max: Math.max(places, 8) });
}

/** An average of prices: to two places more than one price has. */
export function averageText(
  price: string,
  instrument: Pick<Instrument, 'tick'> | undefined,
): string {
  const places = instrument?.tick.split('.')[1]?.length ?? 0;
  return formatNumber(price, { min: places, max: places + 2 });
}

/** `BTC-USD long 0.085`: what a plan or a trade is called in a list. */
export function subjectText(symbol: string, side: Side | null, size: string | null): string {
  const parts = [
    symbol,
    side === null ? 'no side' : SIDE_WORDS[side].toLowerCase(),
    size === null ? undefined : formatNumber(size),
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}
