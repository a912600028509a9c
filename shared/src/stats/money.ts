import { decimal, sum, toText } from '../decimal/index.ts';
import { type Drawdown, drawdownOf } from './drawdown.ts';
import { byName } from './order.ts';
import { profitFactor } from './profit-factor.ts';
import type { StatsTrade } from './trade.ts';

export interface CurrencyFigures {
  readonly currency: string;
  readonly n: number;
  readonly net: string;
  readonly profitFactor: string | null;
  readonly drawdown: Drawdown;
}

type Money = Pick<StatsTrade, 'currency' | 'net'>;

/** Money of each currency by itself, exact, by name; currencies are never added up. */
export function moneyByCurrency(trades: readonly Money[]): CurrencyFigures[] {
  const currencies = [...new Set(trades.map(({ currency }) => currency))].sort(byName);
  return currencies.map((currency) => {
    const nets = trades.filter((one) => one.currency === currency).map(({ net }) => decimal(net));
    return {
      currency,
      n: nets.length,
      net: toText(sum(nets)),
      profitFactor: profitFactor(nets),
      drawdown: drawdownOf(nets),
    };
  });
}
