import type { Intent } from '@mast/shared/types';
import { formatNumber } from '../../ui/format/index.ts';
import { subjectText } from './instrument-text.ts';

type Said = Pick<Intent, 'persona' | 'effect' | 'side' | 'plan'>;

/** `BTC-USD long 0.085`; of a savings plan `VWCE buy 500`. */
export function intentText({ persona, effect, side, plan }: Said, symbol: string): string {
  if (persona !== 'indexdca') return subjectText(symbol, side, plan.size);
  const amount = plan.amount == null ? '' : ` ${formatNumber(plan.amount)}`;
  return `${symbol} ${effect === 'reduce' ? 'sell' : 'buy'}${amount}`;
}
