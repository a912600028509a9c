import {
  baseOf,
  type CooldownTrigger,
  firstReach,
  type LimitBooking,
  NO_ORIGIN,
} from '@mast/shared/cooldowns';
import { decimal, minimum, percentOf } from '@mast/shared/decimal';
import type { EntityReader } from '@mast/shared/entities';
import { bookingsOf, inBookingOrder } from '@mast/shared/facts';
import { windowKey } from '@mast/shared/gate';
import { hashOf } from '@mast/shared/hash';
import { factsOf, type GateState } from '@mast/shared/mutations';
import { formatInstant, type Instant, parseInstant, tradingWindow } from '@mast/shared/time';
import type { Cooldown, LossLimitParams, Rule, Trade } from '@mast/shared/types';

type Limits = Parameters<typeof firstReach>[1];

const instantOf = (text: string): Instant => parseInstant(text) as Instant;

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
  const found = new Map<string, CooldownTrigger>();
  for (const rule of limitRules(state.rules)) {
    for (const { lastFillAt } of trades) {
      const at = instantOf(lastFillAt);
      const id = limitId(state, rule, at);
      if (found.has(id)) continue;
      const trigger = await triggerIn(reader, state, rule, at, { id, arrivedAt });
      if (trigger !== undefined) found.set(id, trigger);
    }
  }
  return [...found.values()];
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
  const at = instantOf(row.startsAt);
  const id = limitId(state, rule, at);
  const isTouched = trades.some(
    ({ lastFillAt }) => limitId(state, rule, instantOf(lastFillAt)) === id,
  );
  if (!isTouched) return false;
  return (await triggerIn(reader, state, rule, at, { id, arrivedAt: at })) === undefined;
}

const windowAt = ({ account }: GateState, rule: Rule, at: Instant) =>
  tradingWindow(account.day, (rule.params as unknown as LossLimitParams).window, at);

/** One window starts one cooldown of one rule. */
function limitId(state: GateState, rule: Rule, at: Instant): string {
  const { start } = windowAt(state, rule, at);
  return `limit:${hashOf([state.account.id, rule.id, formatInstant(start)]).slice(0, 32)}`;
}

async function triggerIn(
  reader: EntityReader,
  state: GateState,
  rule: Rule,
  at: Instant,
  known: Pick<CooldownTrigger, 'id' | 'arrivedAt'>,
): Promise<CooldownTrigger | undefined> {
  const { account } = state;
  const base = baseOf('loss_limit', account.persona);
  if (base === null) return undefined;
  const bookings = await bookingsIn(reader, state, windowAt(state, rule, at));
  const reach = firstReach(bookings, limitsAt(state, rule, at));
  if (reach === undefined) return undefined;
  const { tradeId, openedAt, at: closedAt } = reach;
  return {
    ...known,
    class: 'major',
    trigger: 'loss_limit',
    scope: 'account',
    accountId: account.id,
    at: closedAt,
    base,
    day: account.day,
    isBreach: false,
    fault: { accountId: account.id, openedAt, closedAt },
    origin: { ...NO_ORIGIN, tradeId, ruleKey: rule.id },
  };
}

/** What the account's live trades booked in a window, in order. */
async function bookingsIn(
  reader: EntityReader,
  { account }: GateState,
  window: { readonly start: Instant; readonly end: Instant },
): Promise<LimitBooking[]> {
  const trades = await reader.list('trade', {
    where: { accountId: account.id, mode: 'live' },
    since: { field: 'lastFillAt', value: formatInstant(window.start) },
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
    }))
    .filter(({ at }) => at >= window.start && at < window.end);
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
