import type { MutationArgs } from '@mast/shared/mutations';
import { startRulesOf } from '@mast/shared/policies';
import type { Instant } from '@mast/shared/time';
import type { Character, Market } from './characters.ts';
import { doTasks } from './do-tasks.ts';
import { priceText } from './price-text.ts';
import { slip } from './slip.ts';
import { Teller } from './teller.ts';
import { BAD_POSTS, FLAT_POSTS, GOOD_POSTS, INVALIDATIONS, NOTE, REASONS } from './words.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** So many days ago, at most, they went against their own rules for once: within the last two letters. */
const SLIP_DAYS = 12;
/** Two months and a little, so that the weeks of both are whole. */
export const STORY_DAYS = 63;

/** Results in units of the risk, in turn: more small losses than wins, and wins that are larger. */
const RESULTS = [2, -1, 1.4, -1, -0.5, 2, -1, 0.6, 2, -0.8, -1, 1.7, 0.2] as const;
/** A plan that is too large at first, each so many. */
const TOO_MUCH_EACH = 6;

/** How the exit was kept, by their own word; where a fact tells it, that counts. */
const KEPT_EXIT = ['yes', 'yes', 'partly', 'yes', 'no'] as const;

const EMOTIONS = [
  { tag: 'calm', intensity: 0 },
  { tag: 'calm', intensity: 0 },
  { tag: 'fear', intensity: 3 },
] as const;

const inTurn = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;

/** Now and then they want it too much; a rule of theirs then has them wait. */
const TOO_EAGER = { tag: 'revenge', intensity: 8 } as const;
const TOO_EAGER_EACH = 11;

const emotionAt = (i: number) =>
  i % TOO_EAGER_EACH === TOO_EAGER_EACH - 1 ? TOO_EAGER : inTurn(EMOTIONS, i);

export type WritePost = () => Promise<void>;

const isWeekend = (at: Instant): boolean => [0, 6].includes(new Date(at).getUTCDay());

/** The same time of the next day on which there is a market. */
const offWeekend = (at: Instant): Instant => (isWeekend(at) ? offWeekend(at + DAY) : at);

/** Two months of a trader, told by the writes that made them. @param endsAt now */
export async function tellTrader(who: Character, userId: string, endsAt: Instant): Promise<Teller> {
  const firstDay = Math.floor(endsAt / DAY) * DAY - STORY_DAYS * DAY;
  const teller = new Teller(userId, firstDay + 6 * HOUR);
  await begin(teller, who, endsAt);
  let trades = 0;
  let writeLast: WritePost | undefined;
  let hasSlipped = false;
  for (let day = 1; day <= STORY_DAYS; day += 1) {
    const midnight = firstDay + day * DAY;
    if (day % who.everyDays !== 0) continue;
    if (!who.tradesOnWeekends && isWeekend(midnight)) continue;
    if (!hasSlipped && day >= STORY_DAYS - SLIP_DAYS) {
      hasSlipped = true;
      await writeLast?.();
      writeLast = await slip(teller, who, midnight + (who.hours[0] as number) * HOUR - 2 * HOUR);
    }
    // Not each hour of each day has something in it.
    for (const hour of who.hours.slice(0, 1 + (day % who.hours.length))) {
      const at = midnight + hour * HOUR;
      if (at > endsAt - HOUR) break;
      if (at <= teller.now) continue;
      // What was closed last stays to be written about.
      await writeLast?.();
      teller.now = at;
      await doTasks(teller);
      await declareWeekly(teller, who);
      await teller.write('confirmPositions', { accountId: 'demo-account', at: teller.at });
      writeLast = await trade(teller, who, trades, endsAt);
      trades += 1;
    }
  }
  return teller;
}

async function begin(teller: Teller, who: Character, endsAt: Instant): Promise<void> {
  const { persona, label, kind, day, balance } = who;
  await teller.write('createAccount', {
    accountId: 'demo-account',
    snapshotId: 'demo-balance',
    persona,
    label,
    currency: 'USD',
    kind,
    day,
    balance,
    balanceAsOf: teller.at,
    mainZone: 'Europe/Berlin',
  });
  await teller.write('adoptRuleset', {
    rulesetId: 'demo-rules',
    persona,
    rules: startRulesOf(persona).map(({ id, kind: of, params }) => ({ id, kind: of, params })),
  });
  for (const [name, checklist] of Object.entries(who.setups)) {
    await teller.write('saveSetup', {
      setupId: teller.id('setup'),
      persona,
      name,
      checklist: [...checklist],
    });
  }
  for (const [title, days] of [
    ['US inflation', -20],
    ['Fed decision', 3],
  ] as const) {
    await teller.write('saveCalendarEvent', {
      eventId: teller.id('event'),
      title,
      at: new Date(Math.floor((endsAt + days * DAY) / DAY) * DAY + 13.5 * HOUR).toISOString(),
      impact: 'high',
      about: 'economic',
      currency: 'USD',
      instrumentId: null,
    });
  }
  await teller.write('saveTemplate', {
    templateId: teller.id('template'),
    name: 'After a loss',
    kind: 'post',
    prompts: ['What did I see before it?', 'Would I take it again as written?'],
  });
  await teller.write('writeNote', {
    entryId: teller.id('note'),
    text: NOTE,
    period: null,
    emotion: null,
  });
}

/** Says once a week what the account is worth, as a rule wants it. */
async function declareWeekly(teller: Teller, who: Character): Promise<void> {
  const declared = await teller.rows.reader.list('account_snapshot');
  const last =
    declared
      .map(({ asOf }) => asOf)
      .sort()
      .at(-1) ?? '';
  if (teller.now - Date.parse(last) < 6 * DAY) return;
  const trades = await teller.rows.reader.list('trade', { where: { status: 'closed' } });
  const balance = trades.reduce((sum, { netPnl }) => sum + Number(netPnl), Number(who.balance));
  await teller.write('declareBalance', {
    snapshotId: teller.id('balance'),
    accountId: 'demo-account',
    balance: balance.toFixed(2).replace(/\.?0+$/, ''),
    asOf: teller.at,
    holdings: null,
    cash: null,
    peak: null,
  });
}

interface Prices {
  readonly entry: number;
  readonly side: 1 | -1;
  readonly market: Market;
}

/** Prices wander over the two months, each story the same way. */
function pricesOf(market: Market, i: number): Prices {
  const drift = Math.sin(i * 0.7) * 2.2 + Math.cos(i * 0.23) * 3.1;
  return { market, entry: market.price + drift * market.distance, side: i % 4 === 3 ? -1 : 1 };
}

const priced = ({ market }: Prices, price: number): string => priceText(market, price);

type Plan = MutationArgs['submitIntent']['plan'];

function planOf(prices: Prices, who: Character, i: number, size: string): Plan {
  const { market, entry, side } = prices;
  return {
    entry: priced(prices, entry),
    stop: priced(prices, entry - side * market.distance),
    target: priced(prices, entry + side * market.distance * who.targetR),
    size,
    leverage: who.persona === 'crypto' ? '2' : null,
    liquidationPrice: who.persona === 'crypto' ? priced(prices, entry * (1 - side * 0.42)) : null,
    setup: inTurn(market.setups, i),
    reason: inTurn(REASONS, i),
    invalidation: inTurn(INVALIDATIONS, i),
    exitPlan: who.persona === 'swing' ? 'At the target, or after two weeks.' : null,
    stopAtBroker: true,
  };
}

/** A plan, its fills where the gate lets it through, and what was written after. */
async function trade(
  teller: Teller,
  who: Character,
  i: number,
  endsAt: Instant,
): Promise<WritePost | undefined> {
  const market = inTurn(who.markets, i);
  const prices = pricesOf(market, i);
  const side = prices.side === 1 ? 'long' : 'short';
  const checks = who.setups[inTurn(market.setups, i)] ?? [];
  const first = {
    intentId: teller.id('intent'),
    accountId: 'demo-account',
    instrumentId: market.instrumentId,
    parentId: null,
    mode: 'live',
    effect: 'increase',
    side,
    context: { emotion: emotionAt(i), checklist: [...checks] },
  } as const;
  const isTooMuch = i % TOO_MUCH_EACH === TOO_MUCH_EACH - 1;
  let intentId: string = first.intentId;
  let decided = await teller.plan({
    ...first,
    context: { ...first.context, checklist: [...checks] },
    plan: planOf(prices, who, i, isTooMuch ? market.tooMuch : market.size),
  });
  if (decided.outcome === 'SIZE_DOWN') {
    teller.now += MINUTE;
    intentId = teller.id('intent');
    decided = await teller.plan({
      ...first,
      intentId,
      parentId: first.intentId,
      context: { ...first.context, checklist: [...checks] },
      plan: planOf(prices, who, i, market.size),
    });
  }
  if (decided.outcome !== 'GO') return undefined;
  return fillsOf(teller, who, i, endsAt, prices, intentId);
}

async function fillsOf(
  teller: Teller,
  who: Character,
  i: number,
  endsAt: Instant,
  prices: Prices,
  intentId: string,
): Promise<WritePost | undefined> {
  const { market, entry, side } = prices;
  const fill = (does: 'buy' | 'sell', price: number, of: string | null) => ({
    fillId: teller.id('fill'),
    mode: 'live' as const,
    accountId: 'demo-account',
    instrumentId: market.instrumentId,
    side: does,
    size: market.size,
    price: priced(prices, price),
    fee: market.fee,
    fx: '1',
    filledAt: teller.at,
    intentId: of,
    stop: of === null ? null : priced(prices, entry - side * market.distance),
  });
  teller.now += 2 * MINUTE;
  await teller.write('recordFill', fill(side === 1 ? 'buy' : 'sell', entry, intentId));
  const held = teller.now + inTurn(who.holdMinutes, i) * MINUTE;
  const closesAt = who.tradesOnWeekends ? held : offWeekend(held);
  if (closesAt > endsAt - 30 * MINUTE) return undefined;
  teller.now = closesAt;
  const result = inTurn(RESULTS, i);
  const exit = entry + side * market.distance * Math.min(result, who.targetR);
  await teller.write('recordFill', fill(side === 1 ? 'sell' : 'buy', exit, null));
  const tradeId = (await teller.rows.reader.list('trade')).find(
    ({ legs, status }) => status === 'closed' && legs.some(({ at }) => at === teller.at),
  )?.id;
  teller.now += 15 * MINUTE;
  if (tradeId === undefined) return undefined;
  const posts = result >= 1 ? GOOD_POSTS : result > 0 ? FLAT_POSTS : BAD_POSTS;
  return () =>
    teller.write('writePost', {
      entryId: teller.id('post'),
      tradeId,
      text: inTurn(posts, i),
      emotion: inTurn(EMOTIONS, i + 1),
      followedPlan: null,
      answers: { exit: inTurn(KEPT_EXIT, i) },
    });
}
