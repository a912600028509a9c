import type { EventEnvelope } from '@mast/shared/events';
import type { Ageing } from '../ageing/start-ageing.ts';

export const AGE_AFTER_IMPORT = 'age-after-import';

/** So many trades that close at once were brought in from a file, and most may be old. */
const MANY_TRADES = 100;

/** Lets a history that was brought in grow old at once, and not only on the next day. */
export const ageAfterImport =
  (ageing: Pick<Ageing, 'ask'>) =>
  async ({ type, userId, data }: EventEnvelope): Promise<void> => {
    if (type !== 'trade.closed') return;
    const { tradeIds } = data as { readonly tradeIds: readonly string[] };
    if (tradeIds.length >= MANY_TRADES) ageing.ask(userId);
  };
