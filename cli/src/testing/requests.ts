import type { Persona } from '@mast/shared/types';
import { isObject, type Members } from '../gate-request/plain-form.ts';

/** One plan a persona that meets all of its start rules, as a user writes it. */
export const REQUESTS: Readonly<Record<Persona, Members>> = {
  crypto: {
    persona: 'crypto',
    asOf: '2026-06-11T14:00:00Z',
    intent: {
      side: 'long',
      instrument: { id: 'BTC-USD', fee: { model: 'percent', entry: '0.06', exit: '0.06' } },
      entry: 64200,
      stop: 63100,
      size: '0.085',
      leverage: 1,
      setup: 'range break',
      reason: 'the range broke with volume behind it',
      stop_at_broker: true,
      emotion: 'calm',
    },
    facts: { equity: 10000 },
  },
  shortterm: {
    persona: 'shortterm',
    asOf: '2026-06-11T10:00:00-04:00',
    intent: {
      side: 'long',
      instrument: { id: 'MES', fee: { model: 'per_lot', entry: '0.62', exit: '0.62' } },
      entry: 7300,
      stop: 7294,
      target: 7312,
      size: 5,
      setup: 'opening range',
      stop_at_broker: true,
      emotion: 'calm',
    },
    facts: { equity: 50000, calendar: [] },
  },
  swing: {
    persona: 'swing',
    asOf: '2026-06-11T14:00:00Z',
    intent: {
      side: 'long',
      instrument: 'AAPL',
      entry: 200,
      stop: 190,
      target: 230,
      size: 50,
      setup: 'pullback',
      reason: 'the first pullback to the rising average after the break',
      invalidation: 'a close below the low of the pullback proves it wrong',
      emotion: 'calm',
    },
    facts: { equity: 100000, calendar: [] },
  },
  indexdca: {
    persona: 'indexdca',
    asOf: '2026-06-02T14:00:00Z',
    intent: {
      side: 'buy',
      fund: 'VWCE',
      amount: 500,
      reason: 'scheduled',
      emotion: 'calm',
      answers: { emergency_fund: 'yes' },
    },
    facts: {
      currency: 'EUR',
      equity: 10000,
      holdings: { cash: 1000, items: { VWCE: 6000, EUNH: 3000 } },
    },
  },
};

/** The request with these members in place of its own, object by object. */
export function changed(request: Members, over: Members): Members {
  const members = Object.entries(over).map(([name, value]): [string, unknown] => {
    const own = request[name];
    return [name, isObject(own) && isObject(value) ? changed(own, value) : value];
  });
  return { ...request, ...Object.fromEntries(members) };
}
