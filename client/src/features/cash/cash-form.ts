import { err, ok, type Result } from '@mast/shared/result';
import type { CashFlow } from '@mast/shared/types';
import type { write } from '../../data/index.ts';
import { parseTyped } from '../../ui/format/index.ts';
import { instantOfChoice } from '../common/instant-of-choice.ts';
import type { TimeChoice } from '../common/time-fields.tsx';

export interface CashForm {
  kind: CashFlow['kind'] | null;
  amount: string;
  at: TimeChoice;
}

export type CashErrors = Partial<Record<keyof CashForm, string>>;
export type CashArgs = Parameters<typeof write<'recordCashFlow'>>[1];

export const EMPTY_CASH: CashForm = { kind: null, amount: '', at: null };

/** The arguments of the write, or what is wrong at which field. */
export function readCash(
  form: CashForm,
  ids: { flowId: string; accountId: string },
  { zone, nowMs }: { zone: string; nowMs: number },
): Result<CashArgs, CashErrors> {
  const errors: CashErrors = {};
  if (form.kind === null) errors.kind = 'Expected in or out: choose one.';
  const typed = form.amount.trim();
  const amount = parseTyped(typed);
  if (amount === undefined || amount.startsWith('-') || amount === '0') {
    const found = typed === '' ? 'nothing' : `“${typed}”`;
    errors.amount = `Expected an amount above zero, found ${found}.`;
  }
  const at = instantOfChoice(form.at, { zone, nowMs });
  if (at === undefined) errors.at = 'Expected a date and a time.';
  else if (Date.parse(at) > nowMs) errors.at = 'Expected a time that has passed.';
  if (form.kind === null || at === undefined || Object.keys(errors).length > 0) return err(errors);
  return ok({ ...ids, kind: form.kind, amount: amount as string, at });
}
