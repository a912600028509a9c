import { type Decimal, decimal, sum, toText } from '../decimal/index.ts';
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

/** What each currency's trades came to, by the currency's name. */
function netsByCurrency(trades: readonly Money[]): [currency: string, nets: Decimal[]][] {
  const nets = new Map<string, Decimal[]>();
  for (const { currency, net } of trades) {
    const own = nets.get(currency);
    if (own === undefined) nets.set(currency, [decimal(net)]);
    else own.push(decimal(net));
  }
  return [...nets].sort(([a], [b]) => byName(a, b));
}

/** The sums alone. */
export const netByCurrency = (trades: readonly Money[]) =>
  netsByCurrency(trades).map(([currency, nets]) => ({ currency, net: toText(sum(nets)) }));

/** Money of each currency by itself, exact, by name; currencies are never added up. */
export const moneyByCurrency = (trades: readonly Money[]): CurrencyFigures[] =>
  netsByCurrency(trades).map(([currency, nets]) => ({
    currency,
    n: nets.length,
    net: toText(sum(nets)),
    profitFactor: profitFactor(nets),
    drawdown: drawdownOf(nets),
  }));
