import { expect, it } from 'vitest';
import type { Fill, Intent } from '../generated/types.ts';
import { answeredPlan } from './answered-plan.ts';

const OF = { accountId: 'a', instrumentId: 'VWCE', mode: 'live', side: 'long' } as const;

const plan = (id: string, over: Partial<Intent> = {}): Intent =>
  ({
    ...{ ...OF, id, revision: 0, effect: 'increase', persona: 'indexdca', gateResult: 'GO' },
    ...{ correctedTime: '2026-06-09T08:00:00.000Z', expiresAt: '2026-06-12T08:00:00.000Z' },
    chainEndsAt: '2026-06-12T08:00:00.000Z',
    ...over,
  }) as Intent;

const fill = (side: Fill['side'], over: Partial<Fill> = {}) => ({
  ...{ side, intentId: null, filledAt: '2026-06-11T15:00:00.000Z' },
  ...over,
});
const answered = (side: Fill['side'], plans: readonly Intent[], of: Partial<typeof OF> = {}) =>
  answeredPlan(fill(side), { ...OF, ...of }, plans)?.id;

it('a fill without a name answers the last plan that stood', () => {
  const later = plan('later', { correctedTime: '2026-06-10T08:00:00.000Z' });
  expect(answered('buy', [plan('first'), later])).toBe('later');
  expect(answered('buy', [plan('over', { expiresAt: '2026-06-10T00:00:00.000Z' })])).toBe('over');
  expect(answered('buy', [])).toBeUndefined();
});

it('an index saver’s sale answers no plan to buy, nor a purchase a plan to sell', () => {
  const sale = plan('sale', { effect: 'reduce' });
  expect(answered('sell', [plan('purchase')])).toBeUndefined();
  expect(answered('sell', [sale, plan('purchase')])).toBe('sale');
  expect(answered('buy', [sale])).toBeUndefined();
  expect(answered('buy', [sale, plan('purchase')])).toBe('purchase');
});

it('of all others a plan is for the whole trade', () => {
  expect(answered('sell', [plan('p', { persona: 'swing' })])).toBe('p');
});

it('the plan that a fill names is the one', () => {
  const named = fill('sell', { intentId: 'purchase' });
  expect(answeredPlan(named, OF, [plan('purchase')])?.id).toBe('purchase');
});
