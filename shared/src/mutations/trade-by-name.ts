import type { EntityReader } from '../entities/index.ts';
import type { Trade } from '../generated/types.ts';
import { fillOfName } from '../trades/index.ts';

/**
 * The trade of a name. A device may know it by another fill than the one whose name it bears here,
 * because fills reached the two in another order: then the trade that this fill increases is meant.
 */
export async function tradeByName(reader: EntityReader, name: string): Promise<Trade | undefined> {
  const trade = await reader.get('trade', name);
  if (trade) return trade;
  const fill = await reader.get('fill', fillOfName(name));
  if (!fill) return undefined;
  const { accountId, instrumentId, mode, filledAt } = fill;
  const later = await reader.list('trade', {
    where: { accountId, instrumentId, mode },
    since: { field: 'lastFillAt', value: filledAt },
  });
  return later.find(({ legs }) =>
    legs.some((leg) => leg.fillId === fill.id && leg.effect === 'increase'),
  );
}
