import { describe, expect, it } from 'vitest';
import { answered, mast } from '../testing/mast.ts';
import { changed, REQUESTS } from '../testing/requests.ts';
import type { Members } from './plain-form.ts';

const AS_OF = '2026-06-11T14:00:00Z';
const at = (clock: string) => `2026-06-11T${clock}:00.000Z`;

/** The facts that a request comes to. */
async function factsOf(facts: Members, more: Members = {}) {
  const request = { persona: 'shortterm', asOf: AS_OF, facts, ...more };
  return (await answered(['gate'], request)).facts;
}

const bytesOf = async (request: Members) => (await mast(['gate', '--canonical'], request)).out;

describe('one request in several spellings gives the same bytes', () => {
  const plan = { entry: '64200', stop: '63100', size: '0.12', leverage: '1', stopAtBroker: true };
  const whole = {
    persona: 'crypto',
    asOf: AS_OF,
    intent: { side: 'long', plan, context: { emotion: { tag: 'fomo', intensity: 3 } } },
    facts: {
      person: { mainZone: 'Europe/Berlin' },
      account: { currency: 'USD', equity: { latest: '10000', dayStart: '10000' } },
      instrument: 'BTC-USD',
      history: { unposted: [{ closedAt: at('12:00') }] },
      calendar: { own: { events: [] }, imported: null },
    },
  };

  it.each<[string, Members]>([
    [
      'in snake_case, whole numbers as such, an instant with an offset',
      {
        persona: 'crypto',
        as_of: '2026-06-11T16:00:00.000+02:00',
        intent: {
          side: 'buy',
          plan: { entry: 64200, stop: 63100, size: '0.12', leverage: 1, stop_at_broker: true },
          context: { emotion_tag: 'fomo', intensity: 3 },
        },
        facts: {
          person: { main_zone: 'Europe/Berlin' },
          account: { equity: { latest: 10000 } },
          instrument: { id: 'BTC-USD' },
          history: { unposted: [{ closed_at: '2026-06-11T12:00:00Z' }] },
          calendar: { own: [] },
        },
      },
    ],
    [
      'members at their short places',
      {
        persona: 'crypto',
        asOf: AS_OF,
        intent: { side: 'long', instrument: 'BTC-USD', ...plan, emotion: 'fomo', intensity: 3 },
        facts: {
          mainZone: 'Europe/Berlin',
          equity: '10000',
          unposted: [at('12:00')],
          calendar: [],
        },
      },
    ],
  ])('%s', async (_name, request) => {
    expect(await bytesOf(request)).toBe(await bytesOf(whole));
  });
});

describe('an instrument', () => {
  it.each([
    ['crypto', { tick: '0.01', pointValue: '1', lotStep: '0.001', minLot: '0.001' }],
    ['share', { tick: '0.01', pointValue: '1', lotStep: '1', minLot: '1' }],
    ['fund', { tick: '0.01', pointValue: '1', lotStep: '0.0001', minLot: '0.0001' }],
    ['fx', { tick: '0.00001', pointValue: '100000', lotStep: '0.01', minLot: '0.01' }],
  ])('of the class %s has its usual values where they are left out', async (kind, values) => {
    const instrument = { symbol: 'ABC/USD', class: kind };
    expect((await factsOf({ instrument })).instrument).toMatchObject({
      ...values,
      id: 'ABC-USD',
      symbol: 'ABC/USD',
      quote: 'USD',
      fee: { model: 'none' },
    });
  });

  it('may be a preset of which one thing differs, and has its groups', async () => {
    const instrument = { id: 'MES', fee: { model: 'per_lot', entry: 1, exit: 1 }, sector: 'own' };
    expect((await factsOf({ instrument })).instrument).toMatchObject({
      pointValue: '5',
      fee: { entry: '1' },
      groups: { sector: 'own', underlying: 'S&P 500' },
    });
  });

  it('of an index plan may be a fund by its name alone', async () => {
    const more = { persona: 'indexdca', intent: { fund: 'World ETF' } };
    expect((await factsOf({ currency: 'EUR' }, more)).instrument).toMatchObject({
      id: 'World-ETF',
      class: 'fund',
      quote: 'EUR',
    });
  });
});

describe('open positions', () => {
  const MES = { instrument: 'MES', equity: 50000 };

  it('get notional and open risk from entry, stop, size and instrument', async () => {
    const positions = [{ side: 'long', size: 2, entry: 7290, stop: 7280 }];
    const { open, checkedAt } = (await factsOf({ ...MES, positions })).positions;
    expect(open[0]).toMatchObject({
      instrumentId: 'MES',
      notional: '72900',
      openRisk: '100',
      openedAt: at('13:00'),
      adds: 0,
      sector: 'broad market',
      quote: 'USD',
    });
    expect(checkedAt).toBe(at('14:00'));
  });

  it.each([
    ['a stop beyond the entry risks nothing', { side: 'short', entry: 100, stop: 90 }, '0'],
    ['a short one risks what lies above', { side: 'short', entry: 100, stop: 103 }, '30'],
    ['one bought outright without stop risks all', { side: 'long', entry: 100 }, '1000'],
    ['a given risk stands', { side: 'long', entry: 100, stop: 90, open_risk: 7 }, '7'],
    [
      'a risk that is said to be unknown stays so',
      { side: 'long', entry: 100, stop: 90, open_risk: null },
      null,
    ],
  ])('%s', async (_name, position, openRisk) => {
    const positions = [{ instrument: 'AAPL', size: 10, ...position }];
    expect((await factsOf({ positions })).positions.open[0].openRisk).toBe(openRisk);
  });

  it('a future without stop, and one in a currency without rate, have no known risk', async () => {
    const positions = [
      { instrument: 'ES', side: 'long', size: 1, entry: 7300 },
      { instrument: 'SAP', side: 'long', size: 1, entry: 200, stop: 190 },
    ];
    const { open } = (await factsOf({ ...MES, positions })).positions;
    expect(open).toMatchObject([
      { notional: '365000', openRisk: null },
      { notional: null, openRisk: null, quote: 'EUR' },
    ]);
  });

  it('a rate that is given counts for positions in the plan’s currency too', async () => {
    const facts = {
      instrument: 'BTC-EUR',
      fx: '1.1',
      positions: [{ instrument: 'SAP', side: 'long', size: 10, entry: 200, stop: 190 }],
    };
    expect((await factsOf(facts)).positions.open[0]).toMatchObject({
      notional: '2200',
      openRisk: '110',
    });
  });

  it('several that name no instrument are none of the plan’s; a single one is', async () => {
    const position = { side: 'short', size: 1 };
    const of = async (positions: Members[]) =>
      (await factsOf({ ...MES, positions })).positions.open.map((one: Members) => one.instrumentId);
    expect(await of([position])).toEqual(['MES']);
    expect(await of([position, position])).toEqual(['open-1', 'open-2']);
  });
});

describe('what is left out of the history', () => {
  const rules = [
    { kind: 'loss_limit', params: { window: 'trading_day', max_pct: 2 } },
    { kind: 'max_trades', params: { window: { rolling_days: 3 }, max_n: 9 } },
    { kind: 'max_drawdown', params: { max_pct: 50, lookback_days: 30 } },
  ];
  const closes = [
    { closed_at: '2026-06-10T23:59:59Z', net: -900 },
    { closed_at: '2026-06-11T09:00:00Z', net: -820, r: -2 },
  ];
  const of = async (facts: Members) => factsOf({ equity: 50000, ...facts }, { rules });

  it('is a window that holds its net alone', async () => {
    const { windows } = (await of({ windows: { trading_day: { net: -820 } } })).history;
    expect(windows).toEqual({
      trading_day: {
        net: '-820',
        r: '0',
        rKnown: 0,
        closed: 0,
        entries: 0,
        unscheduled: 0,
        startEquity: '50000',
      },
    });
  });

  it('is a window altogether: the closes and the positions that say when they opened make it', async () => {
    const positions = [
      { side: 'long', size: 1, opened_at: '2026-06-10T10:00:00Z' },
      { side: 'long', size: 1 },
    ];
    const { windows } = (await of({ closes, positions })).history;
    expect(windows).toMatchObject({
      trading_day: { net: '-820', r: '-2', rKnown: 1, entries: 1, closed: 1 },
      rolling_days_3: { net: '-1720', entries: 3, startEquity: '51720' },
    });
  });

  it('is the drawdown: the closes make it of the declared equity', async () => {
    expect((await of({ closes })).account.drawdowns).toEqual({
      '30': { peak: '51720', current: '50000', troughAt: at('09:00') },
    });
    expect((await of({})).account.drawdowns['30']).toMatchObject({ peak: '50000' });
    expect((await factsOf({}, { rules })).account.drawdowns).toEqual({});
  });

  it.each<[string, Members, Members]>([
    [
      'a percentage for every lookback',
      { drawdown: '10.2' },
      { peak: '100', current: '89.8', troughAt: null },
    ],
    ['a percentage by lookback', { drawdown: { '30': 7 } }, { peak: '100', current: '93' }],
    [
      'peak and current value',
      { drawdowns: { '30': { peak: 100, current: 90, trough_at: AS_OF } } },
      { peak: '100', current: '90', troughAt: at('14:00') },
    ],
    [
      'an equity curve, by its last value before the lookback',
      {
        equity_curve: [
          { at: '2026-01-01T00:00:00Z', equity: 900 },
          { at: '2026-05-01T00:00:00Z', equity: 800 },
          { at: '2026-06-05T00:00:00Z', equity: 600 },
          { at: '2026-06-07T00:00:00Z', equity: 700 },
          { at: '2026-06-12T00:00:00Z', equity: 100 },
        ],
      },
      { peak: '800', current: '700', troughAt: '2026-06-05T00:00:00.000Z' },
    ],
    [
      'an equity curve with money paid in, which is no gain',
      {
        equity_curve: [
          { at: '2026-06-01T00:00:00Z', equity: 1000 },
          { at: '2026-06-05T00:00:00Z', equity: 1900, cash_flow: 1000 },
        ],
      },
      { peak: '2111.111111111111111112', current: '1900' },
    ],
  ])('or a drawdown is given as %s', async (_name, facts, drawdown) => {
    const { account } = await factsOf(facts, { rules });
    expect(account.drawdowns).toMatchObject({ '30': drawdown });
  });

  it('a curve stands for equity that is not declared', async () => {
    const equity_curve = [
      { at: '2026-06-01T00:00:00Z', equity: 1000 },
      { at: '2026-06-10T20:00:00Z', equity: 900 },
      { at: '2026-06-11T12:00:00Z', equity: 950 },
    ];
    expect((await factsOf({ equity_curve })).account.equity).toEqual({
      latest: '950',
      dayStart: '900',
      declaredAt: at('14:00'),
    });
  });

  it('a window that is missing among those given is not evaluated, and never GO', async () => {
    const request = { rules, persona: 'crypto', asOf: AS_OF };
    const facts = { equity: 50000, windows: { month: {} } };
    const decision = await answered(['gate'], { ...request, facts });
    expect(decision.outcome).toBe('WAIT');
    expect(decision.findings[0].status).toBe('not_evaluated');
  });

  it('an earlier pause is of the rule that pauses, a close of no instrument that can be named', async () => {
    const more = {
      rules: [
        { id: 'mood', kind: 'emotion_check', params: { max_intensity: 7, pause: { minutes: 5 } } },
      ],
    };
    const { history } = await factsOf({ emotion_pauses: [AS_OF], closes, instrument: 'MES' }, more);
    expect(history.emotionPauses).toEqual([{ at: at('14:00'), rule: 'mood' }]);
    expect(history.closes[0].instrumentId).toBe('unnamed');
  });
});

describe('the rest of the facts', () => {
  it('stands at its neutral value where it is left out', async () => {
    expect(await factsOf({})).toMatchObject({
      account: { equity: null, startBalance: null, holdings: null, declaredPeak: null },
      calendar: { own: null, imported: null },
      chain: null,
      quarantines: [],
      cooldowns: [],
      history: { closes: [], unposted: [], emotionPauses: [], startedAt: null, complete: true },
      positions: { open: [], checkedAt: null },
      sync: { lastSyncAt: null },
    });
  });

  it('takes a peak as a figure, holdings as a map, events as a list, a chain by its revisions', async () => {
    const facts = await factsOf({
      peak: 52000,
      holdings: { items: { VWCE: 1000 } },
      calendar: { imported: [{ at: AS_OF, currency: 'USD' }] },
      chain: {
        revisions: ['2026-06-11T13:50:00Z', '2026-06-11T13:40:00Z'],
        open_tasks: [{ task: 'answer', rule: 'a' }],
      },
      quarantines: [{ started_at: AS_OF, need: 3 }],
      cooldowns: [{ ends_at: '2026-06-11T15:00:00Z' }],
    });
    expect(facts).toMatchObject({
      account: {
        declaredPeak: { value: '52000', at: at('14:00') },
        holdings: { at: at('14:00'), cash: '0', items: [{ instrumentId: 'VWCE', value: '1000' }] },
      },
      calendar: {
        own: null,
        imported: { events: [{ impact: 'high', about: 'economic', currency: 'USD' }] },
      },
      chain: {
        startedAt: at('13:40'),
        changed: true,
        openTasks: [{ id: 'task-1', task: 'answer' }],
      },
      quarantines: [{ need: 3 }],
      cooldowns: [{ startsAt: at('14:00'), endsAt: at('15:00'), class: 'major', enforced: true }],
    });
  });
});

it('an empty plan of a persona waits for its fields', async () => {
  expect(await answered(['gate'], { persona: 'swing', asOf: AS_OF })).toMatchObject({
    outcome: 'WAIT',
    headline: 'require_fields',
  });
});

it.each([
  ['crypto', '2026-06-11T14:30:00.000Z'],
  ['shortterm', '2026-06-11T14:15:00.000Z'],
  ['swing', '2026-06-12T14:00:00.000Z'],
  ['indexdca', '2026-06-18T14:00:00.000Z'],
] as const)('a decision of %s stands for the time of its persona', async (persona, expiresAt) => {
  const request = changed(REQUESTS[persona], { asOf: AS_OF });
  expect((await answered(['gate'], request)).expiresAt).toBe(expiresAt);
});
