import type { RuleKind } from '../../../generated/types.ts';
import { civilAt } from '../../../time/index.ts';
import { countAbout } from './amounts.ts';
import type { Dice } from './dice.ts';
import { LENGTHS, ZONES } from './instants.ts';
import { ACCOUNT, SETUPS } from './names.ts';
import type { RuleContext } from './rule-context.ts';
import { anyWindowSpec } from './rules-of-size.ts';

type Params = Record<string, unknown>;
type Maker = (dice: Dice, context: RuleContext) => Params;

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

function rung(dice: Dice): Params {
  const pause = dice.pick<Params>([
    { minutes: dice.pick(LENGTHS) },
    { minutes: dice.pick(LENGTHS) },
    { until: 'day_end' },
    { outcome: 'SIMULATE', paper: dice.int(1, 5) },
  ]);
  return {
    n: dice.int(1, 4),
    ...pause,
    scope: dice.pick(['day', 'running']),
    ...(dice.chance(30) ? { only_if_unclean: dice.chance(70) } : {}),
  };
}

const clockText = (minutes: number): string => {
  const ofDay = ((minutes % 1440) + 1440) % 1440;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
};

const NEAR = [0, 1, -1, 15, 16, 30, 31, 60, -60, -61, 240, -240, 720];

const sessionParams: Maker = (dice, { asOf }) => {
  const tz = dice.chance(2) ? 'Mars/Olympus' : dice.pick(ZONES);
  const wall = civilAt(dice.chance(2) || tz.startsWith('Mars') ? 'UTC' : tz, asOf);
  const now = wall.hour * 60 + wall.minute;
  const today = WEEK[wall.weekday - 1] as string;
  const windows = Array.from({ length: dice.pick([1, 1, 2]) }, () => {
    const from = now + dice.pick(NEAR);
    const days = dice.chance(70) ? [...new Set([today, ...dice.some(WEEK)])] : [dice.pick(WEEK)];
    return {
      days,
      from: clockText(from),
      to: clockText(from + dice.pick([0, 1, 30, 60, 480, 1380])),
    };
  });
  return { tz, windows };
};

const blackoutParams: Maker = (dice) => ({
  source: dice.pick(['own_calendar', 'imported']),
  ...dice.pick<Params>([
    { before_min: dice.pick(LENGTHS) },
    { before_min: 0 },
    { before_days: dice.int(1, 4) },
    { before_min: 60, before_days: 1 },
  ]),
  ...dice.pick<Params>([
    { after_min: dice.pick(LENGTHS) },
    { after_min: 0 },
    {
      until_open: {
        tz: dice.pick([...ZONES, 'UTC', 'UTC', 'UTC']),
        local_time: dice.pick(['09:00', '00:00', '02:30', '15:00']),
      },
    },
    { after_min: 60, until_open: { tz: dice.chance(5) ? 'Nowhere' : 'UTC', local_time: '09:00' } },
  ]),
  ...(dice.chance(30) ? { impact: dice.pick([['high'], ['low', 'medium'], ['medium']]) } : {}),
  ...(dice.chance(30) ? { about: dice.pick([['earnings'], ['economic', 'other']]) } : {}),
});

const emotionParams: Maker = (dice) => {
  const max_intensity = dice.int(5, 8);
  const tags = Object.fromEntries(
    dice.some(['revenge', 'fomo', 'anger', 'fear']).map((tag) => [tag, dice.int(4, 7)]),
  );
  const min_sleep_h = dice.pick(['6', '6.5', '7']);
  return {
    ...dice.pick<Params>([
      { max_intensity },
      { max_intensity, tags },
      { tags },
      { min_sleep_h },
      { tags, min_sleep_h },
      { max_intensity, tags, min_sleep_h },
    ]),
    pause: dice.chance(70) ? { minutes: dice.pick(LENGTHS) } : { until: 'day_end' },
  };
};

export const RECORD_MAKERS: Partial<Record<RuleKind, Maker>> = {
  loss_streak: (dice) => ({
    ladder: Array.from({ length: dice.int(1, 4) }, () => rung(dice)),
    ...(dice.chance(50) ? { reset: dice.pick(['on_win', 'on_day', 'never']) } : {}),
  }),
  max_trades: (dice, { facts }) => {
    const window = anyWindowSpec(dice);
    const counts = dice.pick([undefined, 'all', 'unscheduled']);
    const key = typeof window === 'string' ? window : 'rolling_days_3';
    const seen = facts.history.windows[key];
    const n = (counts === 'unscheduled' ? seen?.unscheduled : seen?.entries) ?? 1;
    return { window, max_n: countAbout(dice, n), ...(counts === undefined ? {} : { counts }) };
  },
  max_open_positions: (dice, { facts }) => ({
    max_n: countAbout(dice, facts.positions.open.filter((one) => one.accountId === ACCOUNT).length),
  }),
  min_gap: (dice) => ({
    minutes: dice.pick(LENGTHS),
    ...(dice.chance(60) ? { after: dice.pick(['any', 'loss']) } : {}),
  }),
  reentry_limit: (dice) => {
    const [minutes, max_n] = [dice.pick(LENGTHS), dice.int(1, 2)];
    return dice.pick<Params>([{ minutes }, { max_n }, { minutes, max_n }]);
  },
  no_adding_to_losers: (dice) => ({ max_adds: dice.int(0, 4) }),
  session_window: sessionParams,
  event_blackout: blackoutParams,
  emotion_check: emotionParams,
  journal_debt: (dice) => ({
    max_open: dice.int(0, 3),
    grace_hours: dice.pick([0, 1, 4, 12, 24, 72, 2208]),
    ...(dice.chance(50)
      ? { of: dice.pick(['trades', 'quarterly_review', 'quarterly_review']) }
      : {}),
  }),
  setup_probation: (dice) => ({
    min_paper: dice.pick([1, 1, 2, 3]),
    min_adherence: dice.pick([79, 80, 80, 81, 0]),
    ...(dice.chance(50) ? { setups: [dice.pick(SETUPS)] } : {}),
  }),
  sale_cooloff: (dice) => ({
    hours: dice.pick([1, 24, 48, 71, 72, 96]),
    ...(dice.chance(60) ? { exempt: dice.some(['rebalance', 'withdrawal', 'other']) } : {}),
  }),
};
