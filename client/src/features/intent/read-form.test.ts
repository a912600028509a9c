import { presetInstrument } from '@mast/shared/instruments';
import type { Account } from '@mast/shared/types';
import { expect, it } from 'vitest';
import { EMPTY_PLAN } from './plan-form.ts';
import { fieldOfForm, readForm } from './read-form.ts';

const account = { id: 'a', kind: 'live', currency: 'USD' } as Account;
const ids = { intentId: 'i', parentId: null };

it('reads what was typed and leaves open what was not', () => {
  const read = readForm(
    { ...EMPTY_PLAN, side: 'long', entry: '64,200.50', size: '0.085', setup: ' pullback ' },
    account,
    presetInstrument('BTC-USD'),
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
    account,
    undefined,
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
  const read = readForm(EMPTY_PLAN, paper, presetInstrument('MES'), ids);
  expect(read.ok && read.value.mode).toBe('paper');
});

it('finds the field that the gate names', () => {
  expect(fieldOfForm('plan.stop')).toBe('stop');
  expect(fieldOfForm('instrument')).toBe('instrumentId');
  expect(fieldOfForm('facts')).toBeUndefined();
});
