import { err, ok, type Result } from '@mast/shared/result';
import type { Account, Instrument, Plan } from '@mast/shared/types';
import type { PlanDraft } from '../../data/index.ts';
import { parseTyped } from '../../ui/format/index.ts';
import { emotionOf, needsIntensity } from '../common/emotions.ts';
import {
  NUMBER_FIELDS,
  type NumberFieldName,
  type PlanErrors,
  type PlanForm,
} from './plan-form.ts';

export interface PlanIds {
  intentId: string;
  parentId: string | null;
}

const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The typed numbers as decimals; what is empty stays open, what is no number is an error. */
function readNumbers(form: PlanForm, errors: PlanErrors): Pick<Plan, NumberFieldName> {
  const numbers: Record<NumberFieldName, string | null> = {
    entry: null,
    stop: null,
    target: null,
    size: null,
    leverage: null,
  };
  for (const name of NUMBER_FIELDS) {
    const typed = form[name].trim();
    if (typed === '') continue;
    const value = parseTyped(typed);
    if (value === undefined || value.startsWith('-') || value === '0') {
      errors[name] = `Expected a number above zero, found “${typed}”.`;
    } else {
      numbers[name] = value;
    }
  }
  return numbers;
}

/** The plan that the gate is asked about, or what is wrong at which field. */
export function readForm(
  form: PlanForm,
  account: Account | undefined,
  instrument: Instrument | undefined,
  ids: PlanIds,
): Result<PlanDraft, PlanErrors> {
  const errors: PlanErrors = {};
  const numbers = readNumbers(form, errors);
  if (account === undefined) errors.accountId = 'Expected an account, found none: choose one.';
  if (instrument === undefined) {
    errors.instrumentId = 'Expected what I want to trade, found nothing: choose one.';
  }
  if (needsIntensity(form.emotion)) errors.intensity = 'Expected how strongly: choose one.';
  if (account === undefined || instrument === undefined || Object.keys(errors).length > 0) {
    return err(errors);
  }
  return ok({
    ...ids,
    accountId: account.id,
    instrumentId: instrument.id,
    mode: form.mode ?? (account.kind === 'paper' ? 'paper' : 'live'),
    side: form.side,
    plan: {
      ...numbers,
      setup: textOrNull(form.setup),
      reason: textOrNull(form.reason),
      invalidation: textOrNull(form.invalidation),
      exitPlan: textOrNull(form.exitPlan),
      stopAtBroker: form.stopAtBroker,
    },
    context: { emotion: emotionOf(form.emotion) },
  });
}

/** The field of the form that a verdict's `invalid` names: `plan.stop` is `stop`. */
export function fieldOfForm(field: string): keyof PlanForm | undefined {
  const name = field.replace(/^plan\./, '');
  if (name === 'instrument') return 'instrumentId';
  const known: readonly string[] = [...NUMBER_FIELDS, 'side', 'setup', 'reason', 'invalidation'];
  return known.includes(name) ? (name as keyof PlanForm) : undefined;
}
