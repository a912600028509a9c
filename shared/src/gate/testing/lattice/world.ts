import type { Facts, GateIntent, InstrumentSpec, Persona, Plan } from '../../../generated/types.ts';
import { type Instant, parseInstant } from '../../../time/index.ts';

/** What the rules of the lattice are asked about. */
export interface World {
  readonly intent: GateIntent;
  readonly facts: Facts;
}

const NOON = 'T14:00:00.000Z';
/** A Thursday. */
export const TODAY = '2026-06-11';
export const AS_OF = parseInstant(`${TODAY}${NOON}`) as Instant;
export const at = (time: string): string => `${TODAY}T${time}Z`;

/** A lot of it costs 100, and 3 at the stop: two points and a fee of one. */
const INSTRUMENT: InstrumentSpec = {
  id: 'XYZ',
  symbol: 'XYZ',
  class: 'share',
  quote: 'USD',
  tick: '0.01',
  pointValue: '1',
  lotStep: '0.1',
  minLot: '0.1',
  fee: { model: 'per_lot', entry: '0.5', exit: '0.5' },
  groups: { sector: 'tech', underlying: null, tags: ['tech'] },
};

/** Ten lots: 1,000 in all, of which 30 at risk; 2 % to the stop, two of its distances to either end. */
const PLAN: Plan = {
  entry: '100',
  stop: '98',
  target: '104',
  size: '10',
  leverage: '2',
  setup: 'breakout',
  reason: 'volume came in',
  invalidation: 'a close back inside',
  exitPlan: 'half at the target',
  stopAtBroker: true,
  exitType: 'target',
  exitTime: at('16:00:00.000'),
  liquidationPrice: '96',
  amount: '1000',
  reasonCode: 'other',
};

const position = (over: Partial<Facts['positions']['open'][number]>) => ({
  tradeId: 'open',
  accountId: 'account',
  instrumentId: 'XYZ',
  side: 'long' as const,
  size: '20',
  averageEntry: '101',
  stop: '99',
  openRisk: '40',
  openedAt: at('12:00:00.000'),
  adds: 1,
  notional: '2020',
  sector: 'tech',
  underlying: null,
  quote: 'USD',
  tags: ['tech'],
  ...over,
});

const close = (time: string, r: string, result: 'win' | 'loss', openedAt: string) => ({
  tradeId: `trade-${time}`,
  accountId: 'account',
  instrumentId: 'XYZ',
  openedAt: at(openedAt),
  closedAt: at(time),
  net: result === 'loss' ? '-75' : '300',
  r,
  result,
  clean: true,
});

const WINDOW = {
  net: '-150',
  r: '-1.5',
  rKnown: 3,
  closed: 3,
  startEquity: '10000',
  entries: 3,
  unscheduled: 3,
};

const FACTS: Facts = {
  person: { mainZone: 'UTC' },
  account: {
    id: 'account',
    currency: 'USD',
    day: { tz: 'UTC', localTime: '00:00' },
    equity: { latest: '10000', dayStart: '10000', declaredAt: at('00:00:00.000') },
    startBalance: '10000',
    endOfDayPeak: '10000',
    declaredPeak: { value: '10000', at: at('13:00:00.000') },
    drawdowns: {
      '60': { peak: '10000', current: '9200', troughAt: '2026-06-08T14:00:00.000Z' },
    },
    holdings: {
      at: at('00:00:00.000'),
      cash: '500',
      items: [
        { instrumentId: 'XYZ', value: '3000' },
        { instrumentId: 'ABC', value: '6000' },
      ],
    },
  },
  instrument: INSTRUMENT,
  fx: { rate: '1', operation: 'multiply' },
  history: {
    windows: { trading_day: WINDOW, iso_week: WINDOW, month: WINDOW },
    closes: [
      close('09:00:00.000', '3', 'win', '08:00:00.000'),
      close('13:00:00.000', '-1', 'loss', '12:30:00.000'),
      close('13:30:00.000', '-0.5', 'loss', '13:10:00.000'),
    ],
    paper: [
      {
        tradeId: 'paper',
        openedAt: '2026-06-09T10:00:00.000Z',
        closedAt: '2026-06-09T12:00:00.000Z',
        post: true,
        adherence: 80,
        setup: 'Breakout',
      },
    ],
    unposted: [{ tradeId: 'unposted', closedAt: at('10:00:00.000') }],
    quarterlyReviewAt: null,
    startedAt: '2025-01-01T00:00:00.000Z',
    emotionPauses: [],
    complete: true,
  },
  positions: {
    open: [
      position({}),
      position({ tradeId: 'other', instrumentId: 'ABC', openRisk: '60', notional: '1000' }),
    ],
    checkedAt: at('13:00:00.000'),
  },
  calendar: {
    own: {
      at: at('00:00:00.000'),
      events: [
        {
          id: 'event',
          title: 'figures',
          at: at('14:30:00.000'),
          impact: 'high',
          about: 'economic',
          currency: 'USD',
          instrumentId: null,
        },
      ],
    },
    imported: null,
  },
  chain: {
    id: 'chain',
    startedAt: '2026-06-09T14:00:00.000Z',
    revisions: [],
    changed: false,
    openTasks: [],
  },
  quarantines: [],
  cooldowns: [],
  sync: { lastSyncAt: at('13:00:00.000') },
};

/** The one plan of the lattice; the opposite side closes a part of the open position. */
export const worldOf = (
  persona: Persona,
  effect: GateIntent['effect'],
  mode: GateIntent['mode'],
): World => ({
  intent: {
    id: 'intent',
    persona,
    mode,
    effect,
    side: effect === 'reduce' ? 'short' : 'long',
    plan: PLAN,
    context: {
      emotion: { tag: 'fomo', intensity: 6 },
      sleepHours: '7',
      checklist: ['trend', 'volume'],
      answers: {},
    },
  },
  facts: FACTS,
});
