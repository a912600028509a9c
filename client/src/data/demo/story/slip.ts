import type { Instant } from '@mast/shared/time';
import type { Character } from './characters.ts';
import { priceText } from './price-text.ts';
import type { Teller } from './teller.ts';
import type { WritePost } from './trader-story.ts';
import { SLIP_POST } from './words.ts';

const MINUTE = 60_000;

/**
 * A trade without a plan, its stop moved away from the price: what their rules make a cooldown of.
 * @returns what writes of it later
 */
export async function slip(teller: Teller, who: Character, at: Instant): Promise<WritePost> {
  const [market] = who.markets;
  if (market === undefined) throw new Error('expected a market of the character, found none');
  const { price, distance } = market;
  const written = (value: number) => priceText(market, value);
  const fill = (side: 'buy' | 'sell', value: number, stop: string | null) =>
    teller.write('recordFill', {
      fillId: teller.id('fill'),
      mode: 'live',
      accountId: 'demo-account',
      instrumentId: market.instrumentId,
      side,
      size: market.size,
      price: written(value),
      fee: market.fee,
      fx: '1',
      filledAt: teller.at,
      intentId: null,
      stop,
    });
  teller.now = Math.max(at, teller.now + MINUTE);
  await fill('buy', price, written(price - distance));
  const [trade] = await teller.rows.reader.list('trade', { where: { status: 'open' } });
  if (trade === undefined) throw new Error('expected the trade that was just opened, found none');
  teller.now += 12 * MINUTE;
  await teller.write('moveStop', {
    moveId: teller.id('move'),
    tradeId: trade.id,
    price: written(price - 1.5 * distance),
    atBroker: true,
    at: teller.at,
    replaces: null,
  });
  teller.now += 14 * MINUTE;
  await fill('sell', price - 1.5 * distance, null);
  return () =>
    teller.write('writePost', {
      entryId: teller.id('post'),
      tradeId: trade.id,
      text: SLIP_POST,
      emotion: { tag: 'revenge', intensity: 6 },
      followedPlan: null,
      answers: { exit: 'no' },
    });
}
