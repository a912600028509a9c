import type { Account, Intent } from '@mast/shared/types';
import { expect, it } from 'vitest';
import { purchaseDue } from './due-purchases.ts';

const account = { id: 'a', day: { tz: 'Europe/Berlin', localTime: '00:00' } } as Account;
const params = { amount: '500', cadence: 'monthly', day: 15, tolerance_days: 5 };
const rules = [{ kind: 'contribution_schedule', params }] as const;
const intent = (at: string, over: Partial<Intent> = {}, reasonCode = 'scheduled') =>
  ({
    accountId: 'a',
    mode: 'live',
    gateResult: 'GO',
    status: 'decided',
    correctedTime: at,
    plan: { reasonCode },
    ...over,
  }) as Intent;
const due = (at: string, intents: Intent[] = []) =>
  purchaseDue(account, rules, intents, Date.parse(at));

it('is due around its date, on the wall of the account, with its amount', () => {
  expect(due('2026-06-14T22:30:00.000Z')).toMatchObject({
    amount: '500',
    date: '2026-06-15',
    isToday: true,
  });
  expect(due('2026-06-14T21:30:00.000Z')).toMatchObject({ isToday: false });
  expect(due('2026-06-25T10:00:00.000Z')).toBeUndefined();
});

it('is made by a plan of the schedule that passed, and by no other', () => {
  const at = '2026-06-15T10:00:00.000Z';
  const day = '2026-06-13T10:00:00.000Z';
  expect(due(at, [intent(day)])).toBeUndefined();
  const others = [
    intent(day, { accountId: 'b' }),
    intent(day, { gateResult: 'WAIT' }),
    intent(day, { status: 'cancelled' }),
    intent(day, { mode: 'paper' }),
    intent(day, {}, 'windfall'),
  ];
  expect(due(at, others)).toMatchObject({ date: '2026-06-15' });
});

it('an account without a schedule owes no purchase', () => {
  expect(purchaseDue(account, [], [], Date.parse('2026-06-15T10:00:00.000Z'))).toBeUndefined();
});
