import type { Fill } from '@mast/shared/types';

export const fillRow = (id: string, over: Partial<Fill> = {}): Fill => ({
  id,
  accountId: 'acc',
  instrumentId: 'MES',
  mode: 'live',
  side: 'buy',
  size: '1',
  price: '7300.5',
  fee: null,
  fx: '1',
  filledAt: '2026-06-11T13:45:21.000Z',
  intentId: null,
  stop: null,
  source: 'manual',
  importId: null,
  importKey: null,
  deviceId: null,
  recordedAt: null,
  deletedAt: null,
  createdAt: '2026-06-11T13:45:22.123Z',
  ...over,
});
