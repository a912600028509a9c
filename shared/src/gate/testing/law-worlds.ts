import fc from 'fast-check';
import type { Facts, GateIntent, Persona, Plan } from '../../generated/types.ts';
import {
  chain,
  closes,
  cooldown,
  event,
  facts,
  instrument,
  intent,
  NOW,
  paperTrade,
  position,
  window,
} from './cases.ts';
import { text } from './size-numbers.ts';

export interface World {
  readonly intent: GateIntent;
  readonly facts: Facts;
}

const oneOf = fc.constantFrom;
const int = (min: number, max: number) => fc.integer({ min, max });
const ruleId = oneOf('rule-0', 'rule-1', 'rule-2');
const SAME_DAY = ['08:00', '11:30', '12:40', '13:10', '13:30', '13:45', '13:58', '14:00'];
const today = oneOf(...SAME_DAY.map((time) => `2026-06-11T${time}:00.000Z`));
const past = fc.oneof(today, oneOf('2026-06-10T23:30:00.000Z', '2026-05-01T10:00:00.000Z'));
const side = oneOf('long', 'short');

const realised = fc
  .record({
    net: int(-600, 200).map(String),
    r: int(-5, 3).map(String),
    entries: fc.nat({ max: 5 }),
    unscheduled: fc.nat({ max: 5 }),
    startEquity: oneOf('10000', '25000', '25000', null),
  })
  .map(window);

const close = fc
  .record({
    openedAt: past,
    closedAt: fc.oneof(today, today, past),
    result: oneOf('loss', 'loss', 'win', 'breakeven'),
    r: oneOf('-2', '-1', '0.5', '2', '3', null),
    instrumentId: oneOf('MES', 'MES', 'ES'),
    accountId: oneOf('account', 'account', 'other'),
    clean: oneOf(true, false, null),
  })
  .map(({ result, closedAt, ...over }) => closes(result, [closedAt], over));

const paper = fc
  .record({
    openedAt: past,
    post: oneOf(true, true, false),
    adherence: oneOf(75, 80, 95, null),
    setup: oneOf('orb', 'gap', null),
  })
  .map(({ openedAt, ...over }) => paperTrade(openedAt, over));

const open = fc.record({
  tradeId: int(0, 99).map((n) => `t${n}`),
  accountId: oneOf('account', 'account', 'other'),
  instrumentId: oneOf('ES', 'NQ'),
  openRisk: oneOf('0', '0', '20', '60', '60', '150', null),
  notional: oneOf('1000', '40000', '90000', null),
  openedAt: past,
  sector: oneOf('broad market', null),
  tags: fc.subarray(['beta', 'index']),
});

/** Of the plan's own instrument, on its own side. */
const own = fc.record({
  averageEntry: oneOf('29150', '29200', '29250'),
  openRisk: oneOf('0', '20', null),
  adds: fc.nat({ max: 2 }),
  openedAt: past,
});

const drawdown = fc.record({
  peak: fc.constant('25000'),
  current: int(21_000, 25_000).map(String),
  troughAt: fc.oneof(past, fc.constant(null)),
});

const account = fc.record({
  startBalance: oneOf('24000', '25000', '25000', null),
  endOfDayPeak: oneOf('25000', '26000'),
  declaredPeak: oneOf({ value: '25500', at: NOW }, null),
  drawdowns: fc.record({ 30: drawdown, 90: drawdown }, { requiredKeys: ['90'] }),
  holdings: fc.option(
    fc.record({ own: int(0, 90_000), rest: int(1, 90_000) }).map((held) => ({
      at: NOW,
      cash: '100',
      items: [
        { instrumentId: 'MES', value: `${held.own}` },
        { instrumentId: 'rest', value: `${held.rest}` },
      ],
    })),
    { freq: 5 },
  ),
});

const history = fc.record({
  unposted: fc
    .array(past, { maxLength: 3 })
    .map((times) => times.map((closedAt, i) => ({ tradeId: `u${i}`, closedAt }))),
  quarterlyReviewAt: fc.option(past),
  startedAt: oneOf('2025-01-01T00:00:00.000Z', null),
  emotionPauses: fc.array(fc.record({ at: past, rule: ruleId }), { maxLength: 3 }),
});

const calendar = fc.option(
  fc
    .array(
      fc.record({
        at: oneOf(
          '2026-06-11T13:50:00.000Z',
          '2026-06-11T14:20:00.000Z',
          '2026-06-12T12:30:00.000Z',
        ),
        impact: oneOf('low', 'medium', 'high'),
        about: oneOf('economic', 'earnings'),
        currency: oneOf('USD', 'EUR', null),
      }),
      { maxLength: 3 },
    )
    .map((list) => ({ at: NOW, events: list.map((one, i) => event({ ...one, id: `e${i}` })) })),
);

const ownChain = fc.option(
  fc
    .record({
      startedAt: past,
      revisions: fc.array(today, { maxLength: 4 }).map((times) => [...times].sort()),
      changed: fc.boolean(),
      openTasks: fc.array(
        fc.record({
          id: fc.constant('task'),
          task: oneOf('write_three_lines', 'sleep_on_it'),
          rule: ruleId,
        }),
        { maxLength: 1 },
      ),
    })
    .map(chain),
);

const rare = <T>(arbitrary: fc.Arbitrary<T>, freq: number) => fc.option(arbitrary, { freq });

const knownFacts = fc.record({
  windows: fc.record(
    { trading_day: realised, iso_week: realised, month: realised },
    { requiredKeys: ['trading_day', 'month'] },
  ),
  closes: fc.array(close, { maxLength: 8, size: 'max' }).map((lists) => lists.flat()),
  paper: fc.array(paper, { maxLength: 4 }),
  positions: fc.array(open, { maxLength: 3 }),
  own: rare(own, 2),
  account,
  history,
  own_calendar: calendar,
  imported: calendar,
  chain: ownChain,
  equity: rare(oneOf('10000', '25000', '25000', '25000'), 12),
  fee: oneOf('none', 'per_lot', 'percent', 'fixed'),
  tags: fc.subarray(['beta', 'index']),
  instrument: rare(fc.constant('MES'), 12),
  fx: rare(oneOf('1', '1.25'), 12),
  checkedAt: oneOf(NOW, NOW, '2026-06-01T00:00:00.000Z'),
  cooldowns: fc.array(
    oneOf('2026-06-11T13:59:00.000Z', '2026-06-11T14:30:00.000Z').map((endsAt) =>
      cooldown({ endsAt }),
    ),
    { maxLength: 1 },
  ),
  quarantines: fc.array(
    fc.record({
      id: fc.constant('q'),
      startedAt: past,
      need: int(1, 3),
      trigger: fc.constant('x'),
    }),
    { maxLength: 1 },
  ),
});

const ticks = fc.subarray(['a', 'b', 'c']);
const plans = fc.record({
  distance: rare(int(1, 40), 8),
  reward: rare(int(1, 120), 5),
  liquidation: rare(int(41, 300), 3),
  leverage: oneOf('1', '5', null),
  size: rare(int(1, 40), 12),
  amount: rare(int(1, 90_000), 8),
  setup: oneOf('ORB', 'gap', ' ', null),
  stopAtBroker: oneOf(true, true, false, null),
  exitType: oneOf('trail', 'target', null),
  maxHoldMinutes: oneOf(5, 300, 3000, null),
  reasonCode: oneOf('scheduled', 'rebalance', 'windfall', 'other', null),
});

const contexts = fc.record(
  {
    emotion: fc.option(fc.record({ tag: oneOf('calm', 'fomo', 'fear'), intensity: int(0, 10) }), {
      freq: 5,
    }),
    sleepHours: oneOf('5', '7.5', null),
    checklist: ticks,
    answers: fc.dictionary(ruleId, oneOf('yes', 'no')),
  },
  { requiredKeys: ['emotion'] },
);

type PlanParts = typeof plans extends fc.Arbitrary<infer T> ? T : never;

function planOf(parts: PlanParts, isLong: boolean, persona: Persona): Partial<Plan> {
  const { distance, reward, liquidation, size, amount, ...rest } = parts;
  const away = (points: number | null, isBelow: boolean) =>
    points === null ? null : `${29_200 + (isBelow ? -points : points)}`;
  return {
    ...rest,
    entry: '29200',
    stop: away(distance, isLong),
    target: away(reward, !isLong),
    liquidationPrice: away(liquidation, isLong),
    size: size === null ? null : `${size}`,
    ...(persona === 'indexdca' ? { amount: amount === null ? null : text(amount, 2) } : {}),
  };
}

/** A plan that adds to what is open or begins anew, with all that a rule may look at. */
export const worlds: fc.Arbitrary<World> = fc
  .record({
    persona: oneOf<Persona[]>('crypto', 'shortterm', 'swing', 'indexdca'),
    mode: oneOf<GateIntent['mode'][]>('live', 'live', 'live', 'live', 'paper'),
    side,
    parts: plans,
    context: contexts,
    known: knownFacts,
  })
  .map(({ persona, mode, side: drawn, parts, context, known }) => {
    const onSide = persona === 'indexdca' ? 'long' : drawn;
    const { equity, fee, tags, fx, own: mine, positions, own_calendar, imported, ...rest } = known;
    const spec = {
      ...instrument('MES', { model: fee, entry: '0.01', exit: '0.02' }),
      groups: { sector: 'broad market', underlying: 'S&P 500', tags },
    };
    return {
      intent: intent(planOf(parts, onSide === 'long', persona), {
        persona,
        mode,
        side: onSide,
        context,
      }),
      facts: facts({
        ...rest,
        instrument: rest.instrument === null ? null : spec,
        fx: fx === null ? null : { rate: fx, operation: 'divide' },
        equity: equity === null ? null : { latest: equity, dayStart: '25000', declaredAt: NOW },
        positions: [
          ...(mine === null ? [] : [position({ ...mine, instrumentId: 'MES', side: onSide })]),
          ...positions.map(position),
        ],
        calendar: { own: own_calendar, imported },
      }),
    };
  });
