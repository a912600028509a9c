import {
  baseOf,
  type CooldownTrigger,
  firstReach,
  type LimitBooking,
  NO_ORIGIN,
} from '@mast/shared/cooldowns';
import { decimal, minimum, percentOf, sign } from '@mast/shared/decimal';
import type { EntityReader } from '@mast/shared/entities';
import { bookingsOf, inBookingOrder } from '@mast/shared/facts';
import { windowKey } from '@mast/shared/gate';
import { hashOf } from '@mast/shared/hash';
import { factsOf, type GateState } from '@mast/shared/mutations';
import {
  EARLIEST_RECORD,
  formatInstant,
  type Instant,
  parseInstant,
  tradingWindow,
} from '@mast/shared/time';
import type { Cooldown, LossLimitParams, Rule, Trade } from '@mast/shared/types';

type Limits = Parameters<typeof firstReach>[1];

const instantOf = (text: string): Instant => parseInstant(text) as Instant;

/** A fill from before 1970, as they were taken in once, reaches no limit: its window may have no date. */
const lastFills = (trades: readonly Trade[]): Instant[] =>
  trades
    .filter(({ lastFillAt }) => lastFillAt >= EARLIEST_RECORD)
    .map(({ lastFillAt }) => instantOf(lastFillAt));

const limitRules = (rules: readonly Rule[]) => rules.filter((rule) => rule.kind === 'loss_limit');

/**
 * The cooldowns of limits that closed trades reached, one for each rule and window of the account. It
 * starts at the booking that first reached the limit, by all that is known now.
 */
export async function limitTriggers(
  reader: EntityReader,
  state: GateState,
  trades: readonly Trade[],
  arrivedAt: Instant,
): Promise<CooldownTrigger[]> {
  const base = baseOf('loss_limit', state.account.persona);
  if (base === null) return [];
  const windows = new Map(
    limitRules(state.rules).flatMap((rule) =>
      lastFills(trades).map((at) => {
        const window = limitWindow(state, rule, at);
        return [window.id, window] as const;
      }),
    ),
  );
  const reaches = await reachesIn(reader, state, [...windows.values()]);
  return reaches.map(({ id, rule, reach }) =>
    triggerOf(state, rule, reach, { id, base, arrivedAt }),
  );
}

/** Whether a limit that closed trades had reached is one no more, by what is known of its window now. */
export async function isLimitUndone(
  reader: EntityReader,
  state: GateState,
  trades: readonly Trade[],
  row: Cooldown,
): Promise<boolean> {
  const rule = limitRules(state.rules).find(({ id }) => id === row.ruleKey);
  if (rule === undefined || row.accountId !== state.account.id) return false;
  const window = limitWindow(state, rule, instantOf(row.startsAt));
  const isTouched = lastFills(trades).some((at) => limitWindow(state, rule, at).id === window.id);
  return isTouched && (await reachesIn(reader, state, [window])).length === 0;
}

interface LimitWindow {
  /** One window starts one cooldown of one rule. */
  readonly id: string;
  readonly rule: Rule;
  readonly start: Instant;
  readonly end: Instant;
}

function limitWindow({ account }: GateState, rule: Rule, at: Instant): LimitWindow {
  const { window } = rule.params as unknown as LossLimitParams;
  const { start, end } = tradingWindow(account.day, window, at);
  const hash = hashOf([account.id, rule.id, formatInstant(start)]);
  return { id: `limit:${hash.slice(0, 32)}`, rule, start, end };
}

type Reach = NonNullable<ReturnType<typeof firstReach>>;

/** Those of the windows whose limit was reached, and where. All bookings are read once. */
async function reachesIn(
  reader: EntityReader,
  state: GateState,
  windows: readonly LimitWindow[],
): Promise<{ id: string; rule: Rule; reach: Reach }[]> {
  if (windows.length === 0) return [];
  const earliest = windows.reduce((least, { start }) => Math.min(least, start), Infinity);
  const bookings = await bookingsSince(reader, state, earliest);
  return windows.flatMap(({ id, rule, start, end }) => {
    const inside = bookings.filter(({ at }) => at >= start && at < end);
    const last = inside.findLast(({ net }) => sign(net) < 0);
    if (last === undefined) return [];
    const reach = firstReach(inside, limitsAt(state, rule, last.at));
    return reach === undefined ? [] : [{ id, rule, reach }];
  });
}

function triggerOf(
  { account }: GateState,
  rule: Rule,
  { tradeId, openedAt, at }: Reach,
  known: Pick<CooldownTrigger, 'id' | 'arrivedAt' | 'base'>,
): CooldownTrigger {
  return {
    ...known,
    class: 'major',
    trigger: 'loss_limit',
    scope: 'account',
    accountId: account.id,
    at,
    day: account.day,
    isBreach: false,
    fault: { accountId: account.id, openedAt, closedAt: at },
    origin: { ...NO_ORIGIN, tradeId, ruleKey: rule.id },
  };
}

/** What the account's live trades booked from an instant on, in order. */
async function bookingsSince(
  reader: EntityReader,
  { account }: GateState,
  since: Instant,
): Promise<LimitBooking[]> {
  const trades = await reader.list('trade', {
    where: { accountId: account.id, mode: 'live' },
    since: { field: 'lastFillAt', value: formatInstant(since) },
  });
  const opened = new Map(trades.map((trade) => [trade.id, instantOf(trade.openedAt)]));
  return trades
    .flatMap(bookingsOf)
    .sort(inBookingOrder)
    .map(({ tradeId, at, net, r }) => ({
      tradeId,
      openedAt: opened.get(tradeId) as Instant,
      at: instantOf(at),
      net,
      r,
    }));
}

/** The limits of a rule in the window of an instant, by the equity at its start. */
function limitsAt(state: GateState, rule: Rule, at: Instant): Limits {
  const params = rule.params as unknown as LossLimitParams;
  const { startEquity } = factsOf(state, at).history.windows[windowKey(params.window)] ?? {};
  const money = params.max_money === undefined ? null : decimal(params.max_money);
  const isShareKnown = params.max_pct !== undefined && typeof startEquity === 'string';
  const share = isShareKnown
    ? percentOf(decimal(params.max_pct as string), decimal(startEquity as string))
    : null;
  return {
    money: money === null || share === null ? (money ?? share) : minimum(money, share),
    r: params.max_r === undefined ? null : decimal(params.max_r),
  };
}
