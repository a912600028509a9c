import { describe, expect, it } from 'vitest';
import { AS_OF, at, factsOf } from '../testing/facts-of.ts';
import { answered } from '../testing/mast.ts';
import type { Members } from './plain-form.ts';

describe('open positions', () => {
  it.each(['long', 'short'])('without their entry are no losers to a %s plan', async (side) => {
    const rules = [{ kind: 'no_adding_to_losers', params: { max_adds: 0 } }];
    const intent = { side, entry: 7300 };
    const facts = { instrument: 'MES', positions: [{ side, size: 1 }] };
    const decision = await answered(['gate'], { asOf: AS_OF, rules, intent, facts });
    expect(decision.findings[0].status).toBe('pass');
  });

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

  it('figures keep to the places of their contract, rounded up', async () => {
    const position = { side: 'long', size: '0.12345678', entry: '1.12345678', stop: '1.0000001' };
    const instrument = { id: 'AAPL', fee: { model: 'percent', entry: '0.061', exit: '0.061' } };
    const { open } = (await factsOf({ instrument, positions: [position] })).positions;
    expect(open[0].openRisk).toBe('0.015316872825621264');
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
