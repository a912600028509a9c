import { absolute, compare, decimal, multiply, sign } from '../decimal/index.ts';
import type { Trade } from '../generated/types.ts';

/** |R| up to this is breakeven; where R is unknown, |net| up to 0.02 % of equity. */
export const BAND_R = decimal('0.10');
const BAND_EQUITY_SHARE = decimal('0.0002');

/** Win, loss or breakeven of a closed trade, for counts and streaks only, never for money limits. */
export function resultOf(
  trade: Pick<Trade, 'netPnl' | 'r'>,
  equity: string | null,
): 'win' | 'loss' | 'breakeven' {
  const net = decimal(trade.netPnl);
  const isInBand =
    trade.r !== null
      ? compare(absolute(decimal(trade.r)), BAND_R) <= 0
      : equity !== null &&
        compare(absolute(net), multiply(BAND_EQUITY_SHARE, decimal(equity))) <= 0;
  if (isInBand || sign(net) === 0) return 'breakeven';
  return sign(net) < 0 ? 'loss' : 'win';
}
