import type * as T from '../../generated/types.ts';
import { civilAt, tradingDay } from '../../time/index.ts';
import { gap, type Loose, num, ONE, quotientUp, read, times, total } from '../testing/random/exact.ts';
export type Found = { status: T.Finding['status']; outcome?: T.Outcome; until?: number; [more: string]: Loose };
export const [NONE, UNREAD]: [Found, Found] = [{ status: 'not_applicable' }, { status: 'not_evaluated' }];
export const MISSING: Found = { status: 'missing', outcome: 'WAIT' };
export const WAIT: Found = { status: 'fail', outcome: 'WAIT' };
export const NO_GO: Found = { status: 'fail', outcome: 'NO_GO' };
export const OUTCOMES = ['GO', 'SIZE_DOWN', 'WAIT', 'SIMULATE', 'NO_GO'] as const;
export const gravity = (one: Loose): number => OUTCOMES.indexOf(one?.outcome ?? 'GO');
const room = (one: Loose): bigint => (one?.fitsNone ? 0n : (one?.bound ?? ONE * ONE));
export const byGravity = (a: Loose, b: Loose): number => gravity(b) - gravity(a) || Number(room(a) - room(b));
export const byLeft = (a: Loose, b: Loose): number => left(b) - left(a);
const left = (one: Loose): number => (one?.simulate ? (one.simulate.need - one.simulate.done) * 1000 + one.simulate.need : -1);
export const fold = (name?: string | null): string => (name ?? '').trim().toLowerCase();
export function flat(asked: T.GateIntent, facts: T.Facts, asOf: number): Loose {
  const c = { ...read(asked), ...read(facts), asOf };
  const isOwn = (one: Loose): boolean => one.accountId === c.account.id;
  const [held, own]: Loose[][] = [c.positions.open.filter(isOwn), c.history.closes.filter(isOwn)];
  const myDay = (t = asOf) => tradingDay({ tz: c.person.mainZone, localTime: '00:00' }, t);
  const more = { held, own, myDay, day: (t = asOf) => tradingDay(c.account.day, t), equity: c.account.equity?.latest };
  return { ...c.plan, ...c, ...more, isIndex: c.persona === 'indexdca', start: c.chain?.startedAt ?? asOf };
}
/** What the plan costs by its size: lots, or money for indexdca, which has no risk at a stop. */
export function sizing({ instrument: spec, fx, persona, size, amount, entry = 0n, stop = 0n }: Loose, by: string): Loose {
  if (!spec || (persona === 'indexdca' && by === 'risk')) return null;
  const paid = (sum: bigint): bigint => (fx?.operation === 'divide' ? quotientUp(sum, fx.rate) : times(sum, fx?.rate ?? 0n));
  const { model, entry: feeIn, exit: feeOut } = spec.fee;
  const percent = times(times(entry ?? 0n, feeIn) + times(stop ?? 0n, feeOut), spec.pointValue) / 100n;
  const fees = ({ per_lot: feeIn + feeOut, percent } as Loose)[model] ?? 0n;
  const lot = paid(times(entry ?? 0n, spec.pointValue));
  const money = { asked: amount ?? times(size ?? 0n, lot), step: ONE / 100n, least: ONE / 100n, cost: (n: bigint) => n };
  const each = by === 'notional' ? lot : entry && stop && paid(times(gap(entry, stop), spec.pointValue) + fees);
  const order = by === 'risk' && model === 'fixed' ? paid(feeIn + feeOut) : 0n;
  const lots = { asked: each && size, step: spec.lotStep, least: spec.minLot, cost: (n: bigint) => times(n, each) + order };
  return persona === 'indexdca' ? money.asked && money : lots.asked && lots;
}
/** Tries whole steps, halving the distance between one that fits and one that does not. */
export function bySize(c: Loose, by: string, passes: (cost: bigint) => boolean, fits = passes): Found | null {
  const size = sizing(c, by);
  if (!size || passes(size.cost(size.asked))) return size ? null : MISSING;
  let [low, high] = [0n, 1n];
  for (; fits(size.cost(high * size.step)); high *= 2n) low = high;
  for (let half = (low + high) / 2n; half > low; half = (low + high) / 2n)
    [low, high] = fits(size.cost(half * size.step)) ? [half, high] : [low, half];
  if (low * size.step >= size.least) return { status: 'fail', outcome: 'SIZE_DOWN', bound: low * size.step };
  return fits === passes ? { ...NO_GO, fitsNone: true } : bySize(c, by, passes);
}
export const upTo = (c: Loose, by: string, limit: Loose) => (limit == null ? MISSING : bySize(c, by, (cost) => cost <= limit));
/** `used + cost <= limit`, or below it where that is strict; NO_GO where the used is at the limit. */
export function within(c: Loose, by: string, limit: Loose, used: Loose, strict = false): Found | null {
  if (limit == null || used == null) return MISSING;
  return used >= limit ? NO_GO : bySize(c, by, (cost) => (strict ? used + cost < limit : used + cost <= limit));
}
export const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000] as const;
export const NEED: Loose = { crypto: 3, shortterm: 3, swing: 2 };
export const isLoss = (one: Loose): boolean => one.result === 'loss';
export const riskOf = (held: Loose[]): Loose => total(held.map((one) => one.openRisk));
export const hasFallen = (fall: Loose, part: Loose): boolean =>
  fall?.peak > 0n && BigInt(fall.peak - fall.current) * 100n >= times(part, fall.peak);
export function cap({ max_pct, max_money }: Loose, equity: Loose, factor = ONE): Loose {
  if (!max_pct || equity == null) return max_pct ? null : max_money && times(max_money, factor);
  const part = times(max_pct, equity) / 100n;
  return times(max_money < part ? max_money : part, factor);
}
export function simulate(c: Loose, need: number, adherence: number, since = 0, setup = ''): Found | null {
  const isKept = (one: Loose) => one.post && (one.adherence ?? -1) >= adherence && one.closedAt <= c.asOf;
  const kept = c.history.paper.filter((one: Loose) => isKept(one) && (setup === '' || fold(one.setup) === setup));
  const done = kept.filter((one: Loose) => one.openedAt >= since).length;
  return c.isIndex ? NONE : done >= need ? null : { status: 'fail', outcome: 'SIMULATE', simulate: { need, done } };
}
export const paperSince = (c: Loose, since: number, need = NEED[c.persona]): Found | null =>
  simulate(c, c.asOf >= since + 30 * DAY ? Math.ceil(need / 2) : need, 80, since);
export function streakOf(c: Loose, reset = 'on_win'): Loose {
  const known = c.history.closes.filter((one: Loose) => one.closedAt <= c.asOf).reverse();
  const end = known.findIndex((one: Loose) => reset !== 'never' && one.result === 'win');
  const losses = known.slice(0, end < 0 ? known.length : end).filter(isLoss);
  const day = losses.filter((one: Loose) => one.closedAt >= c.myDay(losses[0].closedAt).start);
  return { running: reset === 'on_day' ? day : losses, day };
}
const isMeant = (row: Loose): boolean => row.enforced && (row.class === 'major' || row.trigger === 'self_extension');
export const isHeld = (row: Loose, id: string): boolean =>
  isMeant(row) && (row.scope === 'person' || (row.scope === 'account' && row.accountId === id));
/** Twice as long for each counted major cooldown of the week before, at most eight times; not so without fault. */
export function pauseEnd({ cooldowns, myDay }: Loose, { closedAt: start, openedAt, accountId }: Loose, minutes: Loose): number {
  const issued = cooldowns.filter((row: Loose) => row.trigger === 'loss_streak' && row.startsAt === start);
  if (issued[0]) return Math.max(...issued.map((row: Loose) => row.endsAt));
  const around = cooldowns.filter((row: Loose) => row.startsAt < start && start < row.endsAt && isHeld(row, accountId));
  const isNear = (at: number) => at < start && at > start - 7 * DAY;
  const near = cooldowns.filter((row: Loose) => row.counted && row.class === 'major' && isNear(row.startsAt));
  const level = new Set(near.map((row: Loose) => `${row.startsAt} ${row.scope} ${row.accountId}`)).size;
  const factor = around[0] && around.every((row: Loose) => openedAt < row.startsAt) ? 1 : 2 ** Math.min(level, 3);
  if (minutes) return start + Math.min(minutes * factor * MINUTE, 7 * DAY);
  return Array.from({ length: Math.min(factor, 6) }).reduce((end: number) => myDay(end).end, start);
}
/** Whether a comparison holds; null where the plan lacks its fact, undefined where that is not known. */
export function holds(c: Loose, { fact, op, value }: Loose): boolean | null | undefined {
  const [group = '', key = ''] = fact.split('.');
  const { plan, context, entry, stop, target, equity, instrument, held } = c;
  const { trading_day: day, iso_week: week, month } = c.history.windows;
  const part = (money: Loose) => (money == null ? money : equity > 0n ? [money * 100n, equity] : undefined);
  const money = entry && stop && c.size ? (sizing(c, 'risk') || undefined)?.cost(c.size) : null;
  const reward = entry && stop && target ? [gap(target, entry), gap(entry, stop)] : null;
  const names = { setup: plan.setup?.trim() || null, exit_type: plan.exitType, reason_code: plan.reasonCode, side: c.side };
  const feelings = { ...context.emotion, emotion: context.emotion?.tag, sleep_h: context.sleepHours };
  const account = { equity, open_risk_pct: part(riskOf(held) ?? undefined) };
  const counts = { positions: { open: held.length }, streak: { losses: streakOf(c).running.length }, day, week, month };
  const more = { risk: { money, pct: part(money), reward }, clock: civilAt(c.person.mainZone, c.asOf), instrument, account };
  const known: Loose = { plan: { ...plan, ...names }, context: feelings, ...counts, ...more };
  const found = known[group]?.[key === 'trades' ? 'entries' : key];
  const seen = found ?? (/plan|context/.test(group) ? null : group === 'risk' ? found : undefined);
  if (seen == null) return seen;
  const [top, bottom]: Loose = typeof seen === 'number' ? [BigInt(seen), 1n] : typeof seen === 'bigint' ? [seen, ONE] : seen;
  const order = (one: string) => (typeof seen === 'string' ? Number(fold(one) !== fold(seen)) : top * ONE - num(one) * bottom);
  const orders = [value].flat().map(order) as number[];
  const [first = 0, isAny] = [orders[0], orders.some((one) => !one)];
  return ({ lt: first < 0, le: first <= 0, ge: first >= 0, gt: first > 0, not_in: !isAny } as Loose)[op] ?? isAny;
}
