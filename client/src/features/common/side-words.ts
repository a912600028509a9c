import type { Fill, Side } from '@mast/shared/types';

export const SIDE_WORDS: Readonly<Record<Side, string>> = { long: 'Long', short: 'Short' };

/** An intent or trade may stand without a side while it is being planned. */
export const sideWord = (side: Side | null): string =>
  side === null ? 'No side' : SIDE_WORDS[side];

export const FILL_WORDS: Readonly<Record<Fill['side'], string>> = { buy: 'Bought', sell: 'Sold' };
