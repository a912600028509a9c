import { presetInstrument, specOf } from '@mast/shared/instruments';
import { formatInstant, type Instant, parseInstant } from '@mast/shared/time';
import type { Facts, InstrumentSpec } from '@mast/shared/types';
import { type Random, randomFrom } from '../lib/random.ts';

export const AS_OF = parseInstant('2026-06-11T14:00:00.000Z') as Instant;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const DAY_START = parseInstant('2026-06-11T00:00:00.000Z') as Instant;
const WEEK_START = parseInstant('2026-06-08T00:00:00.000Z') as Instant;
const CLOSES = 60;

type Close = Facts['history']['closes'][number];

const ago = (ms: number): string => formatInstant(AS_OF - ms);

const instrument = (): InstrumentSpec => {
  const preset = presetInstrument('BTC-USD');
  if (!preset) throw new Error('expected the preset BTC-USD, found none');
  return { ...specOf(preset), fee: { model: 'percent', entry: '0.06', exit: '0.06' } };
};

/** Minutes before the instant at which trades closed: a few of today, the rest over three weeks. */
function closingTimes(random: Random): number[] {
  const today = random.int(0, 5);
  return Array.from({ length: CLOSES }, (_, i) =>
    i < today ? random.int(5, 800) : random.int(900, 30_000),
  ).sort((a, b) => b - a);
}

function closedTrade(random: Random, minutes: number, i: number): Close {
  const result = random.pick(['loss', 'loss', 'win', 'win', 'breakeven'] as const);
  const size = random.int(20, 180);
  const net = { loss: -size, win: size, breakeven: 0 }[result];
  return {
    tradeId: `trade-${i}`,
    accountId: 'account',
    instrumentId: random.pick(['BTC-USD', 'ETH-USD', 'SOL-USD']),
    openedAt: ago((minutes + random.int(10, 180)) * MINUTE),
    closedAt: ago(minutes * MINUTE),
    net: `${net}`,
    r: (net / 200).toFixed(2),
    result,
    clean: random.chance(0.8),
  };
}

function windowSince(
  start: Instant,
  closes: readonly Close[],
): Facts['history']['windows'][string] {
  const inside = closes.filter((close) => (parseInstant(close.closedAt) as Instant) >= start);
  const total = (of: (close: Close) => number) => inside.reduce((sum, one) => sum + of(one), 0);
  return {
    net: `${total((close) => Number(close.net))}`,
    r: total((close) => Number(close.r)).toFixed(2),
    rKnown: inside.length,
    closed: inside.length,
    startEquity: '25000',
    entries: inside.length,
    unscheduled: 0,
  };
}

const openPosition = (
  random: Random,
  instrumentId: string,
): Facts['positions']['open'][number] => ({
  tradeId: `open-${instrumentId}`,
  accountId: 'account',
  instrumentId,
  side: 'long',
  size: '1',
  averageEntry: '3120.5',
  stop: '3050',
  openRisk: `${random.int(20, 160)}.55`,
  openedAt: ago(random.int(60, 600) * MINUTE),
  adds: 0,
  notional: `${random.int(3000, 22_000)}.4`,
  sector: 'crypto',
  underlying: instrumentId.slice(0, 3),
  quote: 'USD',
  tags: [],
});

/** Cooldowns that are over, and none that lengthens the next one. */
const pastCooldown = (i: number): Facts['cooldowns'][number] => ({
  id: `cooldown-${i}`,
  trigger: 'min_gap',
  class: 'minor',
  scope: 'person',
  accountId: null,
  startsAt: ago(i * DAY),
  endsAt: ago(i * DAY - HOUR),
  counted: false,
  enforced: true,
  openTasks: [],
});

/** What a crypto trader's journal says at one instant: 60 closes, 3 open positions. */
export function dayOf(seed: number): Facts {
  const random = randomFrom(seed);
  const closes = closingTimes(random).map((minutes, i) => closedTrade(random, minutes, i));
  const current = random.int(22_900, 26_000);
  return {
    person: { mainZone: 'UTC' },
    account: {
      id: 'account',
      currency: 'USD',
      day: { tz: 'UTC', localTime: '00:00' },
      equity: { latest: '25140.75', dayStart: '25000', declaredAt: ago(DAY) },
      startBalance: '20000',
      endOfDayPeak: '26000',
      declaredPeak: null,
      drawdowns: { 90: { peak: '26000', current: `${current}`, troughAt: ago(5 * DAY) } },
      holdings: null,
    },
    instrument: instrument(),
    fx: { rate: '1', operation: 'multiply' },
    history: {
      windows: {
        trading_day: windowSince(DAY_START, closes),
        iso_week: windowSince(WEEK_START, closes),
      },
      closes,
      paper: Array.from({ length: random.int(0, 5) }, (_, i) => ({
        tradeId: `paper-${i}`,
        openedAt: ago((i + 1) * DAY),
        closedAt: ago((i + 1) * DAY - HOUR),
        post: true,
        adherence: random.pick([60, 80, 95]),
        setup: 'range break',
      })),
      unposted: Array.from({ length: random.int(0, 3) }, (_, i) => ({
        tradeId: `trade-${i}`,
        closedAt: ago(random.int(2, 24) * HOUR),
      })),
      quarterlyReviewAt: null,
      startedAt: ago(400 * DAY),
      emotionPauses: random.chance(0.2)
        ? [{ at: ago(random.int(1, 40) * MINUTE), rule: 'emotion_check' }]
        : [],
      complete: true,
    },
    positions: {
      open: ['ETH-USD', 'SOL-USD', 'ETH-EUR'].map((id) => openPosition(random, id)),
      checkedAt: ago(HOUR),
    },
    calendar: { own: null, imported: null },
    chain: null,
    quarantines: [],
    cooldowns: [1, 2, 3, 4].map(pastCooldown),
    sync: { lastSyncAt: ago(MINUTE) },
  };
}
