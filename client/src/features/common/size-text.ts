import type { Instrument } from '@mast/shared/types';
import { formatNumber, NBSP } from '../../ui/index.ts';

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
