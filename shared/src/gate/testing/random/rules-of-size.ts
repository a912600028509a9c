import type { RuleKind } from '../../../generated/types.ts';
import { civilFromDays, isoWeekday, parseCivilDate, tradingDay } from '../../../time/index.ts';
import { about, countAbout, decimalOf, percentOf, text } from './amounts.ts';
import type { Dice } from './dice.ts';
import { num, ONE } from './exact.ts';
import { INSTRUMENTS } from './names.ts';
import type { RuleContext } from './rule-context.ts';

type Params = Record<string, unknown>;
type Maker = (dice: Dice, context: RuleContext) => Params;

/** A drawdown may halve a limit, so some aim at twice the amount. */
const scaled = (dice: Dice, value: bigint): bigint => value * BigInt(dice.pick([1, 1, 1, 2, 4]));

/** A limit in money, as a share of the equity, or both. */
function limits(dice: Dice, value: bigint, equity: bigint): Params {
  const money = text(about(dice, value));
  const share = text(about(dice, percentOf(value, equity)));
  const forms = [{ max_money: money }, { max_pct: share }, { max_money: money, max_pct: share }];
  return dice.pick(forms);
}

const share = (dice: Dice, value: bigint, equity: bigint): string =>
  text(about(dice, percentOf(value, equity)));

export const anyWindowSpec = (dice: Dice): unknown =>
  dice.pick(['trading_day', 'iso_week', 'month', { rolling_days: dice.pick([3, 7, 30]) }]);

const maxLossParams: Maker = (dice, { facts, openRisk, risk }) => {
  const window = anyWindowSpec(dice);
  const key = typeof window === 'string' ? window : 'rolling_days_3';
  const { net = '-100', r = '-1', startEquity } = facts.history.windows[key] ?? {};
  const lost = net.startsWith('-') ? num(net.slice(1)) : 0n;
  const target = lost + dice.pick([0n, openRisk, openRisk + risk, risk]);
  const inMoney = limits(dice, target || ONE, num(startEquity ?? '10000'));
  const inR = { max_r: dice.pick([r.replace('-', ''), '1', '2', '3']).replace(/^0$/, '1') };
  return {
    window,
    ...dice.pick([inMoney, inMoney, inR, { ...inMoney, ...inR }]),
    ...(dice.chance(25) ? { include_open_risk: dice.chance(40) } : {}),
    ...(dice.chance(25) ? { include_intent_risk: dice.chance(40) } : {}),
  };
};

const scheduleParams: Maker = (dice, { facts, asOf, notional, leastNotional }) => {
  const today = parseCivilDate(tradingDay(facts.account.day, asOf).date) as number;
  const slack = dice.pick([undefined, 0, 1, 5, 10]);
  const cadence = dice.pick(['weekly', 'monthly', 'monthly', 'quarterly']);
  const aimed = today + dice.pick([0, 1, -1, slack ?? 0, -(slack ?? 0), (slack ?? 0) + 1, 9]);
  const day = cadence === 'weekly' ? isoWeekday(aimed) : civilFromDays(aimed).day;
  return {
    amount: dice.chance(60)
      ? text(about(dice, dice.pick([notional, leastNotional])))
      : dice.pick(['100', '500', '0.004', '0.01', '5000']),
    cadence,
    day: dice.chance(10) ? 31 : day,
    ...(slack === undefined ? {} : { tolerance_days: slack }),
    ...(dice.chance(60) ? { tolerance_pct: dice.pick(['0', '5', '10', '2.5']) } : {}),
  };
};

const allocationParams: Maker = (dice, { facts }) => {
  const items = facts.account.holdings?.items ?? [];
  const sum = items.reduce((total, one) => total + num(one.value), 0n);
  const id = facts.instrument?.id ?? 'MES';
  const value = num(items.find((one) => one.instrumentId === id)?.value ?? '0');
  const band = dice.pick(['5', '2.5', '10']);
  const shareNow = sum > 0n ? percentOf(value, sum) : 25n * ONE;
  const target = shareNow + num(dice.pick(['0', band, `-${band}`, '1', '-1', '20', '-20']));
  return {
    targets: {
      ...(dice.chance(90) ? { [id]: text(target > 0n ? about(dice, target) : ONE) } : {}),
      ...(dice.chance(50)
        ? { [dice.pick(INSTRUMENTS)]: dice.pick(['25', '60', '100', '120']) }
        : {}),
    },
    ...dice.pick<Params>([{ abs_pp: band }, { rel_pct: '25' }, { abs_pp: band, rel_pct: '25' }]),
  };
};

const floorParams: Maker = (dice, { facts, latest, openRisk, risk }) => {
  const { startBalance, endOfDayPeak, declaredPeak } = facts.account;
  const mode = dice.pick(['static', 'eod_trailing', 'intraday_trailing'] as const);
  const from = {
    static: startBalance,
    eod_trailing: endOfDayPeak,
    intraday_trailing: declaredPeak?.value,
  }[mode];
  const worst = latest - openRisk - dice.pick([0n, risk, risk * 2n]);
  const trail = num(from ?? '10000') - worst;
  return {
    mode,
    trail_money: text(
      trail > 0n && dice.chance(70)
        ? about(dice, trail)
        : num(dice.pick(['1000', '2000', '40000'])),
    ),
    ...(dice.chance(40) ? { lock_at_money: text(worst > 0n ? about(dice, worst) : ONE) } : {}),
    ...(dice.chance(40) ? { buffer_pct: dice.pick(['0', '10', '50']) } : {}),
  };
};

export const SIZE_MAKERS: Partial<Record<RuleKind, Maker>> = {
  max_risk_per_trade: (dice, { risk, latest, dayStart }) => {
    const basis = dice.pick(['day_start', 'latest']);
    return { ...limits(dice, scaled(dice, risk), basis === 'latest' ? latest : dayStart), basis };
  },
  max_notional: (dice, { notional, latest }) => limits(dice, notional, latest),
  max_leverage: (dice, { notional, openNotional, facts, latest }) => {
    const held = facts.account.holdings?.items.reduce((sum, one) => sum + num(one.value), 0n) ?? 0n;
    const used =
      dice.pick([openNotional, openNotional, held]) + dice.pick([0n, notional, notional]);
    return { max_x: text(about(dice, percentOf(used, latest) / 100n)) };
  },
  max_open_risk: (dice, { risk, openRisk, latest }) => ({
    max_pct: share(dice, scaled(dice, openRisk + dice.pick([0n, risk, risk])), latest),
  }),
  max_group_risk: (dice, { risk, openRisk, latest, facts }) => {
    const used = dice.pick([0n, openRisk, openRisk / 2n, num('100')]) + dice.pick([0n, risk, risk]);
    const max_pct = share(dice, scaled(dice, used), latest);
    const max_n = countAbout(dice, dice.int(0, facts.positions.open.length));
    return {
      group_by: dice.pick(['tag', 'tag', 'sector', 'quote', 'underlying']),
      ...dice.pick<Params>([{ max_pct }, { max_pct }, { max_n }, { max_pct, max_n }]),
    };
  },
  account_floor: floorParams,
  loss_limit: maxLossParams,
  contribution_schedule: scheduleParams,
  allocation_band: allocationParams,
  max_drawdown: (dice) => ({
    max_pct: dice.pick(['10', '8', '5', '9.99', '15']),
    lookback_days: dice.pick([30, 60, 90]),
    ...(dice.chance(70)
      ? {
          reduce_at_pct: dice.pick(['4', '5', '8', '3.999']),
          reduce_factor: dice.pick(['0.5', '0.25', '0.1', '1', '1.5']),
        }
      : {}),
    ...(dice.chance(60) ? { paper: dice.int(1, 5) } : {}),
  }),
  profit_giveback: (dice) => ({
    min_peak_r: dice.pick(['1', '2', '3', '2.5']),
    giveback_pct: decimalOf(dice.pick([25, 50, 100, 33]), 0),
  }),
};
