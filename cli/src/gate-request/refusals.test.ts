import { describe, expect, it } from 'vitest';
import { answered, refused } from '../testing/mast.ts';

const request = { persona: 'shortterm', asOf: '2026-06-11T14:00:00Z', intent: {}, facts: {} };
const gateWith = (over: object) => refused(['gate'], { ...request, ...over });

describe('a request that can not be understood names its place and what was expected and found', () => {
  it.each([
    ['an instant without offset', { asOf: '2026-06-11T14:00:00' }, 'bad_request', 'asOf'],
    ['no instant', { asOf: undefined }, 'bad_request', 'asOf'],
    ['an unknown persona', { persona: 'scalper' }, 'bad_request', 'persona'],
    ['two personas', { intent: { persona: 'swing' } }, 'bad_request', 'persona'],
    ['an unknown part', { fact: {} }, 'bad_request', 'fact'],
    ['rules that are no list', { rules: {} }, 'bad_request', 'rules'],
    ['facts that are a list', { facts: [] }, 'bad_request', 'facts'],
    ['an intent that is a text', { intent: 'long' }, 'bad_request', 'intent'],
    ['neither rules nor persona', { persona: undefined }, 'bad_request', 'rules'],
    ['a number', { intent: { plan: { entry: 0.1 + 0.2 } } }, 'bad_request', 'intent.plan.entry'],
    ['an unknown member', { facts: { weather: 'fine' } }, 'bad_request', 'facts.weather'],
    ['one in a plan', { intent: { plan: { mood: 'x' } } }, 'bad_request', 'intent.plan.mood'],
    [
      'one in a context',
      { intent: { context: { mood: 'x' } } },
      'bad_request',
      'intent.context.mood',
    ],
    [
      'one in a position',
      { facts: { positions: [{ side: 'long', size: 1, colour: 'red' }] } },
      'bad_request',
      'facts.positions.open[0].colour',
    ],
    ['one in a chain', { facts: { chain: { length: 3 } } }, 'bad_request', 'facts.chain.length'],
    [
      'one in an event',
      { facts: { calendar: [{ at: '2026-06-11T14:00:00Z', place: 'x' }] } },
      'bad_request',
      'facts.calendar.own.events[0].place',
    ],
    [
      'one in a point of a curve',
      { facts: { equity_curve: [{ at: '2026-06-11T14:00:00Z', equity: 1, net: 2 }] } },
      'bad_request',
      'facts.history.equityCurve[0].net',
    ],
    [
      'one that names an object’s own machinery',
      { facts: JSON.parse('{"account": {"__proto__": {"equity": "1"}}}') },
      'bad_request',
      'facts.account.__proto__',
    ],
    [
      'a position of no side',
      { facts: { positions: [{ size: 1 }] } },
      'bad_request',
      'facts.positions.open[0].side',
    ],
    [
      'positions that are neither list nor object',
      { facts: { positions: 3 } },
      'bad_request',
      'facts.positions',
    ],
    [
      'an unknown preset',
      { facts: { instrument: 'NOPE' } },
      'unknown_instrument',
      'facts.instrument',
    ],
    [
      'an unknown class',
      { facts: { instrument: { symbol: 'X', class: 'bond' } } },
      'bad_request',
      'facts.instrument.class',
    ],
    [
      'an unknown zone',
      { facts: { account: { day: { tz: 'Mars/Base', localTime: '00:00' } } } },
      'unknown_zone',
      'facts.account.day.tz',
    ],
    ['an unknown day', { facts: { day: 'lunar' } }, 'bad_request', 'facts.account.day'],
    [
      'an unknown window',
      { facts: { history: { windows: { fortnight: { net: '1' } } } } },
      'bad_request',
      'facts.history.windows.fortnight',
    ],
    [
      'a close without its instant',
      { facts: { history: { closes: [{ net: '-1' }] } } },
      'bad_request',
      'facts.history.closes[0].closedAt',
    ],
    [
      'a close that opened after it closed',
      {
        facts: {
          closes: [
            { net: '-1', opened_at: '2026-06-11T13:30:00Z', closed_at: '2026-06-11T13:00:00Z' },
          ],
        },
      },
      'bad_request',
      'facts.history.closes[0].openedAt',
    ],
    [
      'a close without its net',
      { facts: { closes: [{ closed_at: '2026-06-11T13:00:00Z' }] } },
      'bad_request',
      'facts.history.closes[0]',
    ],
    [
      'a drawdown of more than everything',
      { facts: { drawdown: { '60': 101 } } },
      'bad_request',
      'facts.account.drawdowns.60',
    ],
    [
      'an emotion without its intensity',
      { intent: { emotion: 'fear' } },
      'bad_request',
      'intent.context.emotion.intensity',
    ],
    [
      'an emotion in two forms',
      { intent: { emotion: { tag: 'fear', intensity: 3 }, intensity: 4 } },
      'bad_request',
      'intent.context.intensity',
    ],
    [
      'a name in two spellings',
      { intent: { plan: { stop_at_broker: true, stopAtBroker: true } } },
      'bad_request',
      'intent.plan.stopAtBroker',
    ],
    [
      'a value at two places',
      { intent: { entry: 1, plan: { entry: 2 } } },
      'bad_request',
      'intent.entry',
    ],
    [
      'an instrument at two places',
      { intent: { instrument: 'ES' }, facts: { instrument: 'MES' } },
      'bad_request',
      'intent.instrument',
    ],
    [
      'a param that would be rounded',
      { rules: [{ kind: 'loss_limit', params: { window: 'month', max_pct: 0.1 + 0.2 } }] },
      'bad_request',
      'rules[0].params.max_pct',
    ],
    [
      'a rule id that is there twice',
      {
        rules: [
          { id: 'a', kind: 'max_leverage', params: { max_x: 1 } },
          { id: 'a', kind: 'max_leverage', params: { max_x: 2 } },
        ],
      },
      'bad_request',
      'rules[1].id',
    ],
  ])('%s', async (_name, over, code, field) => {
    const error = await gateWith(over);
    expect(error).toMatchObject({ code, field });
    expect(error.message).toMatch(/^expected .+, found .+/);
  });
});

describe('a plan that gets no verdict is an invalid plan that names its field', () => {
  const long = (plan: object) => ({ side: 'long', plan: { entry: '100', stop: '98', ...plan } });

  it.each([
    ['an exponent form', { plan: { size: '1e3' } }, 'plan.size'],
    ['a size of zero', { plan: { size: '0' } }, 'plan.size'],
    ['a size below zero', { plan: { size: -1 } }, 'plan.size'],
    ['an amount of zero', { plan: { amount: '0.00' } }, 'plan.amount'],
    ['40 digits', { plan: { entry: '1'.repeat(40) } }, 'plan.entry'],
    ['40 places', { plan: { entry: `0.${'1'.repeat(40)}` } }, 'plan.entry'],
    ['digits of another script', { plan: { stop: '１２' } }, 'plan.stop'],
    ['NaN', { plan: { target: 'NaN' } }, 'plan.target'],
    ['infinity', { plan: { leverage: 'Infinity' } }, 'plan.leverage'],
    ['a number with a space', { plan: { entry: ' 100' } }, 'plan.entry'],
    ['a number with a comma', { liq_price: '62,5' }, 'plan.liquidationPrice'],
    ['a list for a price', { entry: ['100'] }, 'plan.entry'],
    ['an exit time that is none', { exit_time: 'tomorrow' }, 'plan.exitTime'],
    ['an exit that is over', long({ exit_time: '2026-06-11T14:00:00Z' }), 'plan.exitTime'],
    ['an exit type that is none', { exit_type: 'hope' }, 'plan.exitType'],
    ['entry = stop', long({ stop: '100' }), 'plan.stop'],
    ['entry = target', long({ target: '100' }), 'plan.target'],
    ['a stop on the wrong side', long({ stop: '101' }), 'plan.stop'],
    ['a target on the wrong side', long({ target: '99' }), 'plan.target'],
    ['a liquidation price on the wrong side', long({ liq_price: '101' }), 'plan.liquidationPrice'],
    ['a size off the lot step', { instrument: 'MES', size: '1.5' }, 'plan.size'],
    [
      'a size below the smallest lot',
      { instrument: { symbol: 'X', class: 'share', min_lot: 10 }, size: 9 },
      'plan.size',
    ],
  ])('%s', async (_name, intent, field) => {
    expect(await gateWith({ intent })).toMatchObject({ code: 'invalid_plan', field });
  });

  it.each([
    ['of no class and no lot step', { id: 'XYZ', pointValue: '1' }],
    ['whose lot step is not known', { symbol: 'XYZ', class: 'crypto', lotStep: null }],
    ['whose smallest lot is not known', { symbol: 'XYZ', class: 'share', min_lot: null }],
    ['a future whose point value is not known', { symbol: 'XYZ', class: 'future' }],
  ])('an instrument %s', async (_name, instrument) => {
    expect(await gateWith({ facts: { instrument } })).toMatchObject({
      code: 'invalid_plan',
      field: 'instrument',
    });
  });

  it('a reduction beyond what is open, naming the size that closes', async () => {
    const error = await gateWith({
      intent: { side: 'short', instrument: 'MES', size: 3 },
      facts: { positions: [{ side: 'long', size: 2 }] },
    });
    expect(error).toMatchObject({ code: 'invalid_plan', field: 'plan.size' });
    expect(error.message).toContain('`2`');
  });
});

describe('a rule that is not understood is shown as not evaluated, and the outcome is never GO', () => {
  it.each([
    ['of an unknown kind', { kind: 'max_luck', params: {} }],
    ['whose kind is no name', { kind: 'más suerte !', params: {} }],
    ['with an unknown param', { kind: 'max_leverage', params: { max_x: 3, colour: 'red' } }],
    ['without its param', { kind: 'max_leverage' }],
    ['with a param in camelCase', { kind: 'max_leverage', params: { maxX: 3 } }],
  ])('%s', async (_name, rule) => {
    const decision = await answered(['gate'], { ...request, rules: [rule] });
    expect(decision.findings[0].status).toBe('not_evaluated');
    expect(decision).toMatchObject({ outcome: 'WAIT', reason: 'gate.not_evaluated' });
  });
});
