import fc from 'fast-check';
import type { Rule } from '../../generated/types.ts';
import { rule } from './cases.ts';
import { CENT, type Costs, int, type Money, type Numbers, text } from './size-numbers.ts';

/** One size rule beside what it says of a cost, by arithmetic of its own. */
export interface SizeRule {
  readonly rule: Rule;
  readonly cost: keyof Costs;
  /** Whether it blocks any plan. */
  readonly isFilled: boolean;
  readonly fits: (cost: Money) => boolean;
  /** What it offers, where a tolerance forgives more. */
  readonly offers?: (cost: Money) => boolean;
}

/** A limit on the plan alone, which it may be at. */
const limited = (one: Rule, cost: SizeRule['cost'], limit: Money): SizeRule => ({
  rule: one,
  cost,
  isFilled: false,
  fits: (more) => more <= limit,
});

/** A budget that what is used may fill; a strict one is not to be reached. */
const budget = (
  one: Rule,
  cost: SizeRule['cost'],
  limit: Money,
  used: Money,
  isStrict = false,
): SizeRule => ({
  rule: one,
  cost,
  isFilled: used >= limit,
  fits: (more) => (isStrict ? used + more < limit : used + more <= limit),
});

export type Shape = (n: Numbers) => fc.Arbitrary<SizeRule>;

export const money = (cents: number): Money => BigInt(cents) * CENT;
/** Hundredths of a percent of cents. */
const share = (pct: number, cents: number): Money => BigInt(pct) * BigInt(cents) * 10n ** 9n;
const scaled = (amount: Money, n: Numbers): Money => (n.isReduced ? amount / 2n : amount);

export const RISK_KINDS: readonly Shape[] = [
  (n) =>
    fc.tuple(int(1, 300), int(20, 3000), fc.boolean()).map(([pct, cents, isLatest]) => {
      const byShare = share(pct, isLatest ? n.latest : n.dayStart);
      const limit = byShare < money(cents) ? byShare : money(cents);
      const params = {
        max_pct: text(pct, 2),
        max_money: text(cents, 2),
        basis: isLatest ? 'latest' : 'day_start',
      };
      return limited(rule('max_risk_per_trade', params), 'risk', scaled(limit, n));
    }),
  (n) =>
    int(50, 900).map((pct) =>
      budget(
        rule('max_open_risk', { max_pct: text(pct, 2) }),
        'risk',
        scaled(share(pct, n.latest), n),
        money(n.inGroup + n.outside),
      ),
    ),
  (n) =>
    int(50, 900).map((pct) =>
      budget(
        rule('max_group_risk', { group_by: 'sector', max_pct: text(pct, 2) }),
        'risk',
        scaled(share(pct, n.latest), n),
        money(n.inGroup),
      ),
    ),
  (n) =>
    fc.tuple(int(100, 40_000), int(0, 3000)).map(([trail, pct]) => {
      const bufferStart = money(n.dayStart - trail) + share(pct, trail);
      const params = { mode: 'static', trail_money: text(trail, 2), buffer_pct: text(pct, 2) };
      return budget(
        rule('account_floor', params),
        'risk',
        money(n.latest) - bufferStart,
        money(n.inGroup + n.outside),
        true,
      );
    }),
  (n) =>
    fc.tuple(int(100, 900), int(2000, 14_000)).map(([pct, cents]) => {
      const byShare = share(pct, n.dayStart);
      const limit = byShare < money(cents) ? byShare : money(cents);
      const used = money(Math.max(0, -n.net) + n.inGroup + n.outside);
      const params = { window: 'trading_day', max_pct: text(pct, 2), max_money: text(cents, 2) };
      return budget(rule('loss_limit', params), 'risk', limit, used);
    }),
];

const isOnTarget = (n: Numbers, tenths: number): boolean =>
  n.own * 1000 === tenths * (n.own + n.rest);

export const NOTIONAL_KINDS: readonly Shape[] = [
  (n) =>
    fc.tuple(int(1, 6000), int(20, 100_000)).map(([pct, cents]) => {
      const byShare = share(pct, n.latest);
      const limit = byShare < money(cents) ? byShare : money(cents);
      const params = { max_pct: text(pct, 2), max_money: text(cents, 2) };
      return limited(rule('max_notional', params), 'notional', limit);
    }),
  (n) =>
    int(1, 500).map((hundredths) => {
      const limit = BigInt(hundredths) * BigInt(n.latest) * 10n ** 11n;
      return budget(
        rule('max_leverage', { max_x: text(hundredths, 2) }),
        'notional',
        limit,
        money(n.notional),
      );
    }),
  () =>
    fc.tuple(int(10, 4000), int(0, 5000)).map(([amount, tolerance]) => {
      // On date on every day, so that only the amount is judged.
      const daily = { cadence: 'weekly', day: 1, tolerance_days: 3 };
      const params = { ...daily, amount: text(amount, 2), tolerance_pct: text(tolerance, 2) };
      const limit = share(10_000 + tolerance, amount);
      return {
        ...limited(rule('contribution_schedule', params), 'notional', limit),
        offers: (cost) => cost <= money(amount),
      };
    }),
  (n) =>
    fc.tuple(int(1, 950), int(1, 60)).map(([target, points]) => {
      const isOver = (tenths: number, more: Money): boolean =>
        (money(n.own) + more) * 1000n > BigInt(tenths) * (money(n.own + n.rest) + more);
      const isBelow = n.own * 1000 < (target - points) * (n.own + n.rest);
      const limit = isBelow ? target : target + points;
      const offered = isOver(target, 0n) || isOnTarget(n, target) ? limit : target;
      const params = { targets: { MES: text(target, 1) }, abs_pp: text(points, 1) };
      return {
        rule: rule('allocation_band', params),
        cost: 'notional',
        isFilled: isOver(target + points, 0n),
        fits: (cost) => !isOver(limit, cost),
        offers: (cost) => !isOver(offered, cost),
      };
    }),
];
