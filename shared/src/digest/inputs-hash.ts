import { canonicalJson, sha256Hex } from '../hash/index.ts';
import type { ClosedTrade } from './closed-trades.ts';
import type { WeekFacts } from './week-facts.ts';

const tradeValues = (trade: ClosedTrade): unknown[] => [
  trade.id,
  trade.closedAt,
  trade.accountId,
  trade.side,
  trade.currency,
  trade.net,
  trade.r,
  trade.result,
  trade.breaches.map(({ type, about }) => [type, about]),
  trade.underOverride,
  trade.score,
  trade.clean,
  trade.instrument,
  trade.setup,
  trade.emotion,
  trade.entryHour,
  trade.weekday,
  trade.minutesToPost,
];

/**
 * By which two digests are known to come from the same facts. Of trades, of which there may be
 * thousands, it takes the values in one order.
 */
export const inputsHash = ({ closed, ...others }: WeekFacts): string =>
  sha256Hex(`${canonicalJson(others)} ${JSON.stringify(closed.map(tradeValues))}`);
