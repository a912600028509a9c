import type { Persona } from '@mast/shared/types';
import { describe, expect, it } from 'vitest';
import { AS_OF, at, factsOf } from '../testing/facts-of.ts';
import { answered, mast } from '../testing/mast.ts';
import { changed, REQUESTS } from '../testing/requests.ts';
import type { Members } from './plain-form.ts';

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

it.each(Object.keys(REQUESTS) as Persona[])(
  'the facts of a record of %s, asked again, are the same facts',
  async (persona) => {
    const facts = {
      ...(REQUESTS[persona].facts as Members),
      drawdown: 3,
      closes: [{ closed_at: '2026-06-01T09:00:00Z', net: 5 }],
      positions: [{ instrument: 'ES', side: 'long', size: 1, entry: 7000, stop: 6999 }],
      chain: { revisions: ['2026-06-01T08:00:00Z'] },
      emotion_pauses: ['2026-06-01T08:00:00Z'],
    };
    const request: Members = { ...REQUESTS[persona], facts };
    const record = await answered(['gate'], request);
    const { instrument: _instrument, fund: _fund, ...intent } = request.intent as Members;
    const again = await answered(['gate'], { ...request, intent, facts: record.facts });
    expect(again).toEqual(record);
  },
);

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
