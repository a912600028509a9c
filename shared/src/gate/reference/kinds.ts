import { countGraphemes } from 'unicode-segmenter/grapheme';
import type { RuleKind } from '../../generated/types.ts';
import { tradingWindow } from '../../time/index.ts';
import { dateOf, nextScheduled, quarterStart, saturdayOf, spanOf, spansFrom, startOf } from '../testing/random/calendar.ts';
import { gap, type Loose, ONE, times, total } from '../testing/random/exact.ts';
import * as g from './ground.ts';

const { bySize, fold, MISSING, NO_GO, NONE, sizing, UNREAD, upTo, WAIT, within } = g;
const { cap, DAY, HOUR, hasFallen, isLoss, MINUTE, NEED, paperSince, riskOf, streakOf } = g;
type Kind = (params: Loose, c: Loose, more?: Loose) => g.Found | false | undefined | null | '' | 0n;
const TTL: Loose = { crypto: 30, shortterm: 15, swing: 24 * 60, indexdca: 7 * 24 * 60 };
const waitTill = (c: Loose, until: number) => c.asOf < until && { ...WAIT, until };
const windowOf = (c: Loose, spec: Loose) => c.history.windows[spec.rolling_days ? `rolling_days_${spec.rolling_days}` : spec];
const isAtLeast = (price: Loose, entry: Loose, stop: Loose, ratio: bigint): Loose =>
  price && entry && stop ? gap(price, entry) < times(ratio, gap(entry, stop)) && WAIT : MISSING;
const stopTillEnd = (c: Loose, spec: Loose) => ({ ...NO_GO, until: tradingWindow(c.account.day, spec, c.asOf).end });
const last = (rows: Loose[]): number => Math.max(...rows.map((one) => one.closedAt));
const groupsOf = (one: Loose, by: string): Loose[] => [by === 'tag' ? one?.tags : one?.[by]].flat().filter(Boolean);
export const KINDS: Record<RuleKind, Kind> = {
  require_fields: ({ fields, min_chars = 15, min_reason_chars: more }, { plan, context, side, instrument, ...c }) => {
    const said = (text: string, own = 0) => countGraphemes((text ?? '').trim()) >= Math.max(min_chars, own);
    const texts = { reason: said(plan.reason, more), invalidation: said(plan.invalidation), exit: said(plan.exitPlan) };
    const own = { emotion: context.emotion, sleep: context.sleepHours, checklist: context.checklist?.length };
    const amount = plan.amount ?? (c.isIndex && sizing({ ...c, instrument }, 'notional'));
    const filled = { setup: fold(plan.setup), exitTime: plan.exitTime ?? plan.maxHoldMinutes, side, amount };
    const there: Loose = { ...plan, ...texts, ...filled, ...own, instrument, fund: instrument };
    return fields.some((field: string) => !there[field.replace(/_./, (two) => two.slice(1).toUpperCase())]) && WAIT;
  },
  stop_policy: ({ required, max_distance_pct: max, at_broker }, { entry, stop, stopAtBroker }) => {
    if (!stop || (max && !entry)) return stop ? MISSING : required && WAIT;
    return ((max && gap(entry, stop) * 100n > times(max, entry)) || (at_broker && stopAtBroker !== true)) && WAIT;
  },
  min_reward_risk: ({ min_rr }, { entry, stop, target, exitType }) =>
    !target && exitType === 'trail' ? NONE : isAtLeast(target, entry, stop, min_rr),
  setup_policy: ({ allowed, checklist = [], min_ticked = 0 }, { setup, context }) => {
    if (allowed && !allowed.map(fold).includes(fold(setup))) return fold(setup) ? NO_GO : MISSING;
    return checklist.filter((item: string) => context.checklist?.includes(item)).length < min_ticked && WAIT;
  },
  instrument_policy: ({ allow = 'any', deny = [] }, { instrument }) =>
    instrument ? (deny.includes(instrument.id) || !(allow === 'any' || allow.includes(instrument.id))) && NO_GO : MISSING,
  holding_policy: ({ max_hold_minutes: max, overnight, weekend, exit_time_required }, c) => {
    const end = c.exitTime ?? (c.maxHoldMinutes && c.asOf + c.maxHoldMinutes * MINUTE);
    const isOver = weekend === false && Math.max(end - 1, c.asOf) >= saturdayOf(c.account.day, dateOf(c.day()));
    const isLong = end - c.asOf > max * MINUTE || (overnight === false && end > c.day().end);
    return (end ? isLong || isOver : exit_time_required || max || overnight === false || weekend === false) && WAIT;
  },
  liquidation_buffer: ({ min_ratio }, { side, leverage, liquidationPrice: price, entry, stop }) =>
    side === 'long' && leverage && leverage <= ONE ? NONE : isAtLeast(price, entry, stop, min_ratio),
  custom_question: ({ required, outcome }, { context, rule }, answer = context.answers?.[rule.id]) =>
    answer !== required && { status: answer ? 'fail' : 'missing', outcome },
  max_risk_per_trade: (p, c) => upTo(c, 'risk', cap(p, p.basis === 'latest' ? c.equity : c.account.equity?.dayStart, c.factor)),
  max_notional: (p, c) => upTo(c, 'notional', cap(p, c.equity)),
  max_leverage: ({ max_x }, c, items = c.isIndex && c.account.holdings?.items) => {
    const used = (items || c.held).map((one: Loose) => (items ? one.value : one.notional));
    return within(c, 'notional', c.equity == null ? null : times(max_x, c.equity), total(used));
  },
  max_open_risk: (p, c) => within(c, 'risk', cap(p, c.equity, c.factor), riskOf(c.held)),
  max_group_risk: ({ group_by: by, max_n, max_pct }, c) => {
    const names = groupsOf(c.instrument && { ...c.instrument.groups, quote: c.instrument.quote }, by);
    const found = names.map((name) => {
      const held = c.held.filter((one: Loose) => groupsOf(one, by).includes(name));
      if (held.length >= max_n || !max_pct) return held.length >= max_n && NO_GO;
      return within(c, 'risk', cap({ max_pct }, c.equity, c.factor), riskOf(held));
    });
    return names.length > 0 ? found.sort(g.byGravity)[0] : c.instrument && by === 'tag' ? NONE : MISSING;
  },
  account_floor: ({ mode, trail_money, lock_at_money: lock, buffer_pct = 0n }, c) => {
    const { startBalance, endOfDayPeak, declaredPeak } = c.account;
    const from = mode === 'static' ? startBalance : mode === 'eod_trailing' ? endOfDayPeak : declaredPeak?.value;
    if (c.equity == null || from == null) return MISSING;
    const floor = mode !== 'static' && lock < from - trail_money ? lock : from - trail_money;
    return within(c, 'risk', c.equity - (floor + times(buffer_pct, trail_money) / 100n), riskOf(c.held), true);
  },
  loss_limit: ({ window: spec, max_r, include_open_risk, include_intent_risk, ...p }, c) => {
    const window = windowOf(c, spec);
    if (!window) return UNREAD;
    const [limit, lost] = [cap(p, window.startEquity), window.net < 0n ? -window.net : 0n];
    const isOut = (limit != null && lost >= limit) || -window.r >= max_r;
    if (isOut || limit === undefined) return isOut && stopTillEnd(c, spec);
    const risk = include_open_risk === false ? 0n : riskOf(c.held);
    const used = lost + (risk ?? 0n);
    const found = include_intent_risk === false && used < limit ? null : within(c, 'risk', limit, used);
    return risk === null && found?.outcome !== 'NO_GO' ? MISSING : found;
  },
  contribution_schedule: ({ amount, tolerance_days: slack = 0, tolerance_pct = 0n, ...p }, c) => {
    const upTo = (most: bigint) => (cost: bigint) => cost <= most;
    const found = bySize(c, 'notional', upTo(amount + times(tolerance_pct, amount) / 100n), upTo(amount));
    const [today, slept] = [dateOf(c.day()), c.start + 72 * HOUR];
    const next = nextScheduled(p, today - slack);
    if (next <= today + slack || c.asOf >= slept || found?.fitsNone) return found;
    return { ...found, ...WAIT, until: Math.min(slept, startOf(c.account.day, next - slack)) };
  },
  allocation_band: ({ targets, abs_pp, rel_pct }, c) => {
    const [id, items] = [c.instrument?.id, c.account.holdings?.items];
    const target = targets[id];
    if (!target || !items) return id && !target ? NONE : MISSING;
    const mine = items.filter((one: Loose) => one.instrumentId === id);
    const [sum, value] = [items, mine].map((all) => total(all.map((one: Loose) => one.value)));
    const band = cap({ max_money: abs_pp, max_pct: rel_pct }, target);
    const order = (share: Loose, more = 0n): bigint => (value + more) * 100n - times(share, sum + more);
    const [most, offered] = [target - band, target].map((edge) => (order(edge) < 0n ? target : target + band));
    const keeps = (share: Loose) => (cost: bigint) => order(share, cost) <= 0n;
    if (sum === 0n || order(target + band) > 0n) return sum === 0n ? NONE : NO_GO;
    return most < 100n * ONE && bySize(c, 'notional', keeps(most), keeps(offered));
  },
  max_drawdown: ({ lookback_days, max_pct, paper }, c, fall = c.account.drawdowns[lookback_days]) => {
    if (c.equity == null || !fall) return c.equity == null ? MISSING : UNREAD;
    return hasFallen(fall, max_pct) && paperSince(c, fall.troughAt ?? c.asOf, paper);
  },
  loss_streak: ({ ladder, reset }, c) => {
    const streak = streakOf(c, reset);
    const isUnclean = streak.running.some((one: Loose) => one.clean === false);
    const isReached = (rung: Loose) => streak[rung.scope].length >= rung.n && (isUnclean || !rung.only_if_unclean);
    for (const rung of ladder.filter(isReached).sort((a: Loose, b: Loose) => b.n - a.n)) {
      const [newest] = streak.running;
      const found = rung.outcome ? paperSince(c, newest.closedAt, rung.paper) : waitTill(c, g.pauseEnd(c, newest, rung.minutes));
      if (!rung.outcome || (found && found !== NONE)) return found;
    }
    return null;
  },
  max_trades: ({ counts = 'all', window: spec, max_n }, c, window = windowOf(c, spec)) => {
    if (counts !== 'all' && c.reasonCode === 'scheduled') return NONE;
    return window ? window[counts === 'all' ? 'entries' : counts] >= max_n && stopTillEnd(c, spec) : UNREAD;
  },
  max_open_positions: ({ max_n }, c) => c.held.length >= max_n && WAIT,
  min_gap: ({ after, minutes }, c) => waitTill(c, last(c.own.filter(after === 'loss' ? isLoss : Boolean)) + minutes * MINUTE),
  reentry_limit: ({ minutes = 0, max_n }, { instrument, own, held, ...c }) => {
    const isSame = (one: Loose) => one.instrumentId === instrument?.id;
    const losses = own.filter((one: Loose) => isSame(one) && isLoss(one));
    const first = losses.find((one: Loose) => one.closedAt >= c.day().start);
    const again = [...own, ...held].filter((one) => isSame(one) && one !== first && one.openedAt >= first?.closedAt);
    if (!instrument) return MISSING;
    return again.length >= max_n ? stopTillEnd(c, 'trading_day') : waitTill(c, last(losses) + minutes * MINUTE);
  },
  profit_giveback: ({ min_peak_r, giveback_pct }, c) => {
    let [sum, best, isGone] = [0n, 0n, false];
    for (const { r } of c.own.filter((one: Loose) => one.closedAt >= c.day().start)) {
      sum += r ?? 0n;
      best = sum > best ? sum : best;
      isGone ||= best >= min_peak_r && (best - sum) * 100n >= times(giveback_pct, best);
    }
    return isGone && stopTillEnd(c, 'trading_day');
  },
  no_adding_to_losers: ({ max_adds }, { held, side, entry, instrument }) => {
    const mine = held.find((one: Loose) => one.instrumentId === instrument?.id && (!side || one.side === side));
    if (!mine || !entry || !side) return mine && MISSING;
    return (side === 'long' ? entry < mine.averageEntry : entry > mine.averageEntry) && mine.adds + 1 > max_adds && NO_GO;
  },
  session_window: ({ tz, windows }, c) => {
    const until = Math.min(...spansFrom(tz, windows, c.asOf).map(([start]) => start));
    return until > c.asOf && { ...(until - c.asOf <= TTL[c.persona] * MINUTE ? WAIT : NO_GO), until };
  },
  event_blackout: ({ source, impact, about, ...p }, { instrument, rule, context, ...c }) => {
    const calendar = source === 'imported' ? c.calendar.imported : c.calendar.own;
    const answer = context.answers?.[rule.id];
    if (!calendar && rule.onMissing === 'show') return { ...UNREAD, leavesGo: true };
    if (!calendar) return answer ? answer === 'yes' && WAIT : MISSING;
    const { id, symbol, quote, groups } = instrument ?? {};
    const isListed = (one: Loose) => (!impact || impact.includes(one.impact)) && (!about || about.includes(one.about));
    const isOne = (list: Loose[], name: string | null) => name !== null && list.includes(name);
    const isOurs = ({ instrumentId: a, currency: b }: Loose) =>
      (a ?? b) === null || isOne([id, symbol, groups?.underlying], a) || isOne([quote, groups?.underlying], b);
    const near = calendar.events.filter((one: Loose) => isListed(one) && spanOf(c.account.day, p, one.at).start <= c.asOf);
    const end = (events: Loose[]): number => Math.max(...events.map((one) => spanOf(c.account.day, p, one.at).end));
    return waitTill(c, end(near.filter(isOurs))) || (!instrument && end(near) > c.asOf && MISSING);
  },
  emotion_check: ({ pause: { minutes }, max_intensity: max, tags, min_sleep_h: sleep }, c) => {
    let [end, lastDay] = [0, 0];
    const pause = (t: number, day = c.myDay(t).end) => [!minutes || day === lastDay ? day : t + minutes * MINUTE, day];
    for (const { rule, at } of c.history.emotionPauses) if (rule === c.rule.id && at >= end) [end, lastDay] = pause(at);
    const { emotion, sleepHours } = c.context;
    const isHot = emotion && (emotion.intensity >= max || emotion.intensity >= tags?.[emotion.tag]) && emotion.tag !== 'calm';
    if (c.asOf >= end && (isHot || (sleepHours && sleepHours < sleep))) [end, lastDay] = pause(c.asOf);
    return waitTill(c, end) || (((!emotion && (max ?? tags)) || (sleep && !sleepHours)) && MISSING);
  },
  journal_debt: ({ of, max_open, grace_hours }, c) => {
    const isLate = (t: number): boolean => c.asOf - t > grace_hours * HOUR;
    const { unposted, startedAt, quarterlyReviewAt: review } = c.history;
    if (of !== 'quarterly_review') return unposted.filter((one: Loose) => isLate(one.closedAt)).length > max_open && WAIT;
    const end = quarterStart(c.person.mainZone, c.asOf);
    return isLate(end) && startedAt !== null && startedAt < end && (review ?? 0) < end && WAIT;
  },
  setup_probation: ({ setups, min_paper, min_adherence }, c, setup = fold(c.setup)) => {
    if (c.isIndex || (setup && setups && !setups.map(fold).includes(setup))) return NONE;
    return setup ? g.simulate(c, min_paper, min_adherence, 0, setup) : MISSING;
  },
  sale_cooloff: ({ hours, exempt = [] }, c) =>
    c.isReduction ? !exempt.includes(c.reasonCode) && waitTill(c, c.start + hours * HOUR) : NONE,
  custom_compare: ({ all, outcome }, c) => {
    const found = all.map((one: Loose) => g.holds(c, one));
    if (found.includes(false)) return null;
    if (found.includes(null) || found.includes(undefined)) return found.includes(null) ? MISSING : UNREAD;
    if (outcome !== 'SIMULATE') return { ...WAIT, outcome };
    return c.isIndex ? WAIT : { ...WAIT, outcome, simulate: { need: NEED[c.persona], done: 0 } };
  },
  sys_cooldown: (_none, c) => {
    const begun = c.cooldowns.filter((row: Loose) => g.isHeld(row, c.account.id) && row.startsAt <= c.asOf);
    if (c.isIndex && c.reasonCode === 'scheduled') return NONE;
    const isOwed = begun.some((row: Loose) => row.openTasks.length > 0);
    return waitTill(c, Math.max(...begun.map((row: Loose) => row.endsAt))) || (isOwed && WAIT);
  },
  sys_quarantine: (_none, c, begun = c.quarantines.filter((one: Loose) => one.startedAt <= c.asOf)) =>
    c.isIndex ? NONE : begun.map((one: Loose) => paperSince(c, one.startedAt, one.need)).sort(g.byLeft)[0],
  sys_revision_limit: ({ max, minutes, closed_minutes }, { chain, asOf }) => {
    let [until, counted]: [number, number[]] = [0, []];
    for (const t of [...(chain?.revisions ?? []), ...(chain?.changed ? [asOf] : [])]) {
      if (t >= until) counted = [...counted.filter((one) => one > t - minutes * MINUTE), t];
      if (t >= until && counted.length > max) until = t + closed_minutes * MINUTE;
    }
    return asOf < until && { ...NO_GO, until };
  },
  sys_freshness: (p, { account: { equity }, asOf, held, positions }) => {
    const isOld = equity && asOf - equity.declaredAt > p.equity_max_age_days * DAY;
    return (isOld || (held.length > 0 && asOf - positions.checkedAt > p.positions_max_age_h * HOUR)) && WAIT;
  },
};
