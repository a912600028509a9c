import { type Change, put } from '@mast/shared/entities';

const AT = '2026-06-11T13:45:21.123Z';
const LATER = '2026-06-11T14:45:21.000Z';

const FILL_VALUES = {
  side: 'buy',
  size: '2',
  price: '7300.25',
  fee: null,
  fx: '1',
  filledAt: AT,
  intentId: null,
  stop: '7290',
} as const;

/** What became of fills and stops, money in and out, and typed rates. */
export const FILL_ROWS: readonly Change[] = [
  put('fill_revision', {
    id: 'revision',
    fillId: 'fill',
    accountId: 'acc',
    instrumentId: 'MES',
    mode: 'live',
    kind: 'corrected',
    before: FILL_VALUES,
    after: { ...FILL_VALUES, fee: '0.62', intentId: 'plan' },
    deviceId: 'phone',
    at: AT,
    createdAt: LATER,
  }),
  put('cash_flow', {
    id: 'flow',
    accountId: 'acc',
    kind: 'withdrawal',
    amount: '250.5',
    at: AT,
    deviceId: 'phone',
    withdrawnAt: LATER,
    createdAt: AT,
  }),
  put('exchange_rate', {
    id: 'rate',
    fromCurrency: 'USD',
    toCurrency: 'EUR',
    rate: '0.9213',
    at: AT,
    deviceId: 'phone',
    createdAt: LATER,
  }),
  put('stop_move', {
    id: 'moved',
    accountId: 'acc',
    instrumentId: 'MES',
    mode: 'live',
    tradeId: 'trade',
    price: '7290.25',
    atBroker: true,
    at: AT,
    deviceId: 'phone',
    supersededBy: 'removed',
    withdrawnAt: LATER,
    createdAt: AT,
  }),
  put('stop_move', {
    id: 'removed',
    accountId: 'acc',
    instrumentId: 'MES',
    mode: 'live',
    tradeId: 'trade',
    price: null,
    atBroker: null,
    at: LATER,
    deviceId: 'phone',
    supersededBy: null,
    withdrawnAt: null,
    createdAt: LATER,
  }),
];
