import type { FillRevision, Instrument } from '@mast/shared/types';
import { formatMoney, formatNumber } from '../../ui/format/index.ts';
import { priceText, sizeText } from '../common/instrument-text.ts';
import { FILL_WORDS } from '../common/side-words.ts';

type Values = FillRevision['before'];

export interface RevisionWords {
  instrument: Instrument | undefined;
  currency: string | undefined;
  when: (iso: string) => string;
}

const NAMES: Readonly<Record<keyof Values, string>> = {
  side: 'side',
  size: 'size',
  price: 'price',
  fee: 'fee',
  fx: 'rate',
  filledAt: 'time',
  intentId: 'plan',
  stop: 'stop',
};

/** `Corrected: price 7,310.00 → 7,290.00, fee unknown → 1.24 USD` */
export function revisionText({ kind, before, after }: FillRevision, words: RevisionWords): string {
  if (kind === 'deleted') return 'Deleted';
  if (kind === 'restored') return 'Brought back';
  const names = (Object.keys(NAMES) as (keyof Values)[]).filter(
    (name) => before[name] !== after[name],
  );
  const parts = names.map((name) => {
    const [from, to] = [valueText(name, before, words), valueText(name, after, words)];
    return name === 'intentId' ? `${NAMES[name]} ${to}` : `${NAMES[name]} ${from} → ${to}`;
  });
  return parts.length === 0 ? 'Corrected: nothing differs' : `Corrected: ${parts.join(', ')}`;
}

function valueText(name: keyof Values, values: Values, words: RevisionWords): string {
  const { instrument, currency = '', when } = words;
  switch (name) {
    case 'side':
      return FILL_WORDS[values.side].toLowerCase();
    case 'size':
      return sizeText(values.size, instrument);
    case 'price':
      return priceText(values.price, instrument);
    case 'stop':
      return values.stop === null ? 'none' : priceText(values.stop, instrument);
    case 'fee':
      return values.fee === null ? 'unknown' : formatMoney(values.fee, currency);
    case 'fx':
      return formatNumber(values.fx);
    case 'filledAt':
      return when(values.filledAt);
    case 'intentId':
      return values.intentId === null ? 'none' : 'another';
  }
}
