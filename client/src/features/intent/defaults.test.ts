import { presetInstrument } from '@mast/shared/instruments';
import type { Account, Intent } from '@mast/shared/types';
import { expect, it } from 'vitest';
import { withDefaults } from './defaults.ts';
import type { PlanAsks } from './plan-asks.ts';
import { EMPTY_PLAN } from './plan-form.ts';

const rules = [{ kind: 'max_risk_per_trade', params: { max_pct: '1' } }] as const;
const known = {
  account: { currency: 'USD' } as Account,
  instrument: presetInstrument('MES'),
  usual: { median: undefined, rules, equity: '50000' },
  last: { plan: { leverage: '3' } } as Intent,
  asks: { asks: new Set(['leverage']) } as unknown as PlanAsks,
};
const form = { ...EMPTY_PLAN, entry: '7300', stop: '7290' };

it('an empty size is my usual one, never the largest, and the leverage that of the last plan', () => {
  // 250 USD, half of what the rule allows, at 50 a lot.
  expect(withDefaults(form, known)).toMatchObject({ size: '5', leverage: '3' });
});

it('what is typed stays, and nothing is put in where it cannot be told', () => {
  const typed = { ...form, size: '2', leverage: '1' };
  expect(withDefaults(typed, known)).toBe(typed);
  const noStop = { ...EMPTY_PLAN, entry: '7300' };
  expect(withDefaults(noStop, { ...known, last: undefined })).toBe(noStop);
  const asksNothing = { ...known, asks: { asks: new Set() } as unknown as PlanAsks };
  const inEuro = { ...asksNothing, account: { currency: 'EUR' } as Account };
  expect(withDefaults(form, inEuro)).toBe(form);
});
