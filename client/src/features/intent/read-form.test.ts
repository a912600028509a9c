import { presetInstrument } from '@mast/shared/instruments';
import type { Account } from '@mast/shared/types';
import { expect, it } from 'vitest';
import { EMPTY_PLAN } from './plan-form.ts';
import { fieldOfForm, readForm } from './read-form.ts';

const account = { id: 'a', persona: 'crypto', kind: 'live', currency: 'USD' } as Account;
const ids = { intentId: 'i', parentId: null };
const subject = (symbol: string) => ({
  account,
  instrument: presetInstrument(symbol),
  zone: 'Europe/Berlin',
});

it('reads what was typed and leaves open what was not', () => {
  const read = readForm(
    { ...EMPTY_PLAN, side: 'long', entry: '64,200.50', size: '0.085', setup: ' pullback ' },
    subject('BTC-USD'),
    ids,
  );
  expect(read).toMatchObject({
    ok: true,
    value: {
      mode: 'live',
      side: 'long',
      instrumentId: 'BTC-USD',
      plan: { entry: '64200.5', stop: null, size: '0.085', setup: 'pullback', reason: null },
      context: { emotion: null },
    },
  });
});

it('names each field that cannot be read', () => {
  const read = readForm(
    { ...EMPTY_PLAN, entry: 'abc', stop: '0', emotion: { tag: 'fomo', intensity: null } },
    { ...subject('MES'), instrument: undefined },
    ids,
  );
  expect(read.ok ? [] : Object.keys(read.error).sort()).toEqual([
    'entry',
    'instrumentId',
    'intensity',
    'stop',
  ]);
});

it('plans on paper in a paper account', () => {
  const paper = { ...account, kind: 'paper' } as Account;
  const read = readForm(EMPTY_PLAN, { ...subject('MES'), account: paper }, ids);
  expect(read.ok && read.value.mode).toBe('paper');
});

it('reads when it ends: at a time on my wall, or after hours', () => {
  const at = { date: '2026-06-11', time: '15:45' };
  expect(readForm({ ...EMPTY_PLAN, exitAt: at }, subject('MES'), ids)).toMatchObject({
    value: { plan: { exitTime: '2026-06-11T13:45:00.000Z', maxHoldMinutes: null } },
  });
  expect(readForm({ ...EMPTY_PLAN, holdHours: '1,5' }, subject('MES'), ids)).toMatchObject({
    value: { plan: { exitTime: null, maxHoldMinutes: 90 } },
  });
  expect(readForm({ ...EMPTY_PLAN, holdHours: '0.001' }, subject('MES'), ids)).toMatchObject({
    error: { holdHours: expect.any(String) },
  });
});

it('buys and sells a fund by an amount, and wants to know which', () => {
  const saver = { ...subject('SPY'), account: { ...account, persona: 'indexdca' } as Account };
  const form = { ...EMPTY_PLAN, amount: '500', reasonCode: 'withdrawal' as const };
  expect(readForm({ ...form, effect: 'reduce' }, saver, ids)).toMatchObject({
    value: { effect: 'reduce', side: 'short', plan: { amount: '500', reasonCode: 'withdrawal' } },
  });
  expect(readForm({ ...form, effect: 'increase' }, saver, ids)).toMatchObject({
    value: { effect: 'increase', side: 'long', plan: { size: null, entry: null } },
  });
  expect(readForm(form, saver, ids)).toMatchObject({ error: { effect: expect.any(String) } });
});

it('finds the field that the gate names', () => {
  expect(fieldOfForm('plan.stop')).toBe('stop');
  expect(fieldOfForm('instrument')).toBe('instrumentId');
  expect(fieldOfForm('plan.exitTime')).toBe('exitAt');
  expect(fieldOfForm('facts')).toBeUndefined();
});
