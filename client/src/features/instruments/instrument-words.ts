import type { Instrument } from '@mast/shared/types';
import { formatNumber } from '../../ui/format/index.ts';
import { sizeText } from '../common/instrument-text.ts';

export const CLASS_WORDS: Readonly<Record<Instrument['class'], string>> = {
  future: 'Futures',
  crypto: 'Crypto',
  fx: 'Currencies',
  share: 'Shares',
  fund: 'Funds',
};

export const FEE_WORDS: Readonly<Record<Instrument['fee']['model'], string>> = {
  none: 'None',
  per_lot: 'A lot',
  percent: 'Percent',
  fixed: 'An order',
};

/** What one unit of a size is called while the symbol may still be empty. */
const UNITS: Readonly<Record<Instrument['class'], string>> = {
  future: 'contract',
  crypto: 'coin',
  fx: 'lot',
  share: 'share',
  fund: 'share',
};

type Counted = Pick<Instrument, 'class' | 'quote' | 'tick' | 'pointValue' | 'lotStep' | 'symbol'>;

/** `tick 0.25 · a point is 5 USD a contract · sizes in steps of 1` */
export function specText(one: Counted): string {
  const { tick, pointValue, quote, lotStep } = one;
  const parts = [
    `tick ${formatNumber(tick)}`,
    pointValue === '1'
      ? quote
      : `a point is ${formatNumber(pointValue)} ${quote} a ${UNITS[one.class]}`,
    `sizes in steps of ${sizeText(lotStep, one)}`,
  ];
  return parts.join(' · ');
}

export const unitOf = (kind: Instrument['class']): string => UNITS[kind];
