import type { Conduct } from '../cooldowns/index.ts';
import { decimal } from '../decimal/index.ts';
import { type Instant, parseInstant, tradingDay } from '../time/index.ts';
import { entriesOf } from './entries.ts';
import { brokenSafeguards } from './safeguards.ts';
import type { DecidedPlan, TradeFile } from './trade-file.ts';

const instantOf = (text: string): Instant => parseInstant(text) as Instant;

/** The plan that opened a trade. */
export const openingPlan = ({ trade, plans }: TradeFile): DecidedPlan | undefined => {
  const [first] = trade.legs;
  return first && plans.get(first.fillId);
};

/** What a live trade is held against, by everything that is known of it now. */
export function conductOf(file: TradeFile): Conduct {
  const { trade, stops } = file;
  return {
    tradeId: trade.id,
    side: trade.side,
    entries: entriesOf(file),
    unscheduledSales: unscheduledSales(file),
    planned: plannedPrices(file),
    stopMoves: stops.map(({ at, price }) => ({
      at: instantOf(at),
      stop: price === null ? null : decimal(price),
    })),
    brokenSafeguards: brokenSafeguards(file),
  };
}

/** Without a plan the first recorded stop is what was said, from the price that was paid. */
function plannedPrices(file: TradeFile): Conduct['planned'] {
  const { trade } = file;
  const plan = openingPlan(file)?.intent.plan;
  const entry = plan ? plan.entry : trade.legs[0]?.price;
  const stop = plan ? plan.stop : trade.stop;
  return entry && stop ? { entry: decimal(entry), stop: decimal(stop) } : null;
}

/** Only an index saver plans what is sold; what is sold on one day without a plan is one sale. */
function unscheduledSales({
  persona,
  mainZone,
  trade,
  plans,
}: TradeFile): Conduct['unscheduledSales'] {
  if (persona !== 'indexdca') return [];
  const day = { tz: mainZone, localTime: '00:00' };
  return trade.legs
    .filter(({ effect, fillId }) => effect === 'reduce' && !plans.has(fillId))
    .map(({ fillId, at }) => {
      const soldAt = instantOf(at);
      return { fillId, action: tradingDay(day, soldAt).date, at: soldAt };
    });
}
