import { err, ok, type Result } from '@mast/shared/result';
import type { Account, DraftPlan, Instrument, IntentContext, Plan } from '@mast/shared/types';
import type { PlanDraft } from '../../data/index.ts';
import { parseTyped } from '../../ui/format/index.ts';
import { emotionOf, needsIntensity } from '../common/emotions.ts';
import { instantOfWall } from '../common/wall-time.ts';
import { minutesOf } from './hold.ts';
import {
  NUMBER_FIELDS,
  type NumberFieldName,
  type PlanErrors,
  type PlanForm,
} from './plan-form.ts';

export interface PlanIds {
  intentId: string;
  parentId: string | null;
  draftId?: string | null;
}

export interface FormSubject {
  account: Account | undefined;
  instrument: Instrument | undefined;
  /** In which a typed time of the day is meant. */
  zone: string;
}

const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** A typed number above zero; null where nothing was typed, an error where it is none. */
function readNumber(text: string, name: keyof PlanForm, errors: PlanErrors): string | null {
  const typed = text.trim();
  if (typed === '') return null;
  const value = parseTyped(typed);
  if (value !== undefined && !value.startsWith('-') && value !== '0') return value;
  errors[name] = `Expected a number above zero, found “${typed}”.`;
  return null;
}

function readNumbers(form: PlanForm, errors: PlanErrors): Record<NumberFieldName, string | null> {
  const read = NUMBER_FIELDS.map((name) => [name, readNumber(form[name], name, errors)]);
  return Object.fromEntries(read);
}

type Exit = Pick<Plan, 'exitType' | 'exitTime' | 'maxHoldMinutes'>;

/** When the plan ends: at a time, or after one. */
function readExit(form: PlanForm, zone: string, errors: PlanErrors): Exit {
  const { exitType, exitAt } = form;
  if (exitAt !== null) {
    const exitTime = instantOfWall(exitAt, zone);
    if (exitTime === undefined) errors.exitAt = 'Expected a date and a time.';
    return { exitType, exitTime: exitTime ?? null, maxHoldMinutes: null };
  }
  const hours = readNumber(form.holdHours, 'holdHours', errors);
  const minutes = hours === null ? null : minutesOf(hours);
  if (minutes === 0) errors.holdHours = 'Expected at least a minute.';
  return { exitType, exitTime: null, maxHoldMinutes: minutes };
}

function readPlan(form: PlanForm, zone: string, errors: PlanErrors): Plan {
  return {
    ...readNumbers(form, errors),
    ...readExit(form, zone, errors),
    reasonCode: form.reasonCode,
    setup: textOrNull(form.setup),
    reason: textOrNull(form.reason),
    invalidation: textOrNull(form.invalidation),
    exitPlan: textOrNull(form.exitPlan),
    stopAtBroker: form.stopAtBroker,
  };
}

function readContext(form: PlanForm, errors: PlanErrors): IntentContext {
  if (needsIntensity(form.emotion)) errors.intensity = 'Expected how strongly: choose one.';
  return {
    emotion: emotionOf(form.emotion),
    sleepHours: readNumber(form.sleep ?? '', 'sleep', errors),
    checklist: [...form.checklist],
    answers: { ...form.answers },
  };
}

/** A savings plan buys or sells a fund; its side follows from that. */
function readSide(form: PlanForm, account: Account | undefined, errors: PlanErrors) {
  if (account?.persona !== 'indexdca') return { side: form.side, effect: 'increase' as const };
  if (form.effect === null) errors.effect = 'Expected whether I buy or sell: choose one.';
  return form.effect === 'reduce'
    ? { side: 'short' as const, effect: form.effect }
    : { side: 'long' as const, effect: 'increase' as const };
}

const NO_ACCOUNT = 'Expected an account, found none: choose one.';
const NO_INSTRUMENT = 'Expected what I want to trade, found nothing: choose one.';

const modeOf = (form: PlanForm, account: Account) =>
  form.mode ?? (account.kind === 'paper' ? 'paper' : 'live');

/** The plan that the gate is asked about, or what is wrong at which field. */
export function readForm(
  form: PlanForm,
  { account, instrument, zone }: FormSubject,
  ids: PlanIds,
): Result<PlanDraft, PlanErrors> {
  const errors: PlanErrors = {};
  const plan = readPlan(form, zone, errors);
  const context = readContext(form, errors);
  const does = readSide(form, account, errors);
  if (account === undefined) errors.accountId = NO_ACCOUNT;
  if (instrument === undefined) errors.instrumentId = NO_INSTRUMENT;
  if (account === undefined || instrument === undefined || Object.keys(errors).length > 0) {
    return err(errors);
  }
  return ok({
    ...ids,
    ...does,
    accountId: account.id,
    instrumentId: instrument.id,
    mode: modeOf(form, account),
    plan,
    context,
  });
}

/** A plan as it is so far: what it lacks is asked for when it is armed. */
export type UnfinishedPlan = Omit<DraftPlan, 'id' | 'name' | 'savedAt' | 'createdAt'>;

/** What is kept as a draft, or what is wrong at which field; a field that is empty may stay so. */
export function readUnfinished(
  form: PlanForm,
  { account, instrument, zone }: FormSubject,
): Result<UnfinishedPlan, PlanErrors> {
  const errors: PlanErrors = {};
  const plan = readPlan(form, zone, errors);
  if (account === undefined) errors.accountId = NO_ACCOUNT;
  if (instrument === undefined) errors.instrumentId = NO_INSTRUMENT;
  if (account === undefined || instrument === undefined || Object.keys(errors).length > 0) {
    return err(errors);
  }
  return ok({
    ...readSide(form, account, {}),
    accountId: account.id,
    instrumentId: instrument.id,
    mode: modeOf(form, account),
    plan,
    checklist: [...form.checklist],
  });
}

const NAMED: Readonly<Record<string, keyof PlanForm>> = {
  instrument: 'instrumentId',
  exitTime: 'exitAt',
  maxHoldMinutes: 'holdHours',
};

/** The field of the form that a verdict's `invalid` names: `plan.stop` is `stop`. */
export function fieldOfForm(field: string): keyof PlanForm | undefined {
  const name = field.replace(/^plan\./, '');
  const known: readonly string[] = [...NUMBER_FIELDS, 'side', 'setup', 'reason', 'invalidation'];
  return NAMED[name] ?? (known.includes(name) ? (name as keyof PlanForm) : undefined);
}
