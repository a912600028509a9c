import { err, ok, type Result } from '@mast/shared/result';
import type { Account, Fill, Instrument, Intent, Mode, Trade } from '@mast/shared/types';
import type { write } from '../../data/index.ts';
import { parseTyped } from '../../ui/format/index.ts';
import { instantOfChoice } from '../common/instant-of-choice.ts';
import type { TimeChoice } from '../common/time-fields.tsx';
import { typedOrEmpty, typedText } from '../common/typed-text.ts';
import { wallTimeOf } from '../common/wall-time.ts';

export interface FillForm {
  accountId: string | null;
  instrumentId: string | null;
  mode: Mode | null;
  side: Fill['side'] | null;
  size: string;
  price: string;
  fee: string;
  stop: string;
  rate: string;
  at: TimeChoice;
  /** The plan that it answers. */
  intentId: string | null;
}

export type FillErrors = Partial<Record<keyof FillForm, string>>;

export type FillArgs = Parameters<typeof write<'recordFill'>>[1];

export const EMPTY_FILL: FillForm = {
  accountId: null,
  instrumentId: null,
  mode: null,
  side: null,
  size: '',
  price: '',
  fee: '',
  stop: '',
  rate: '',
  at: null,
  intentId: null,
};

/** A fill that answers a plan, as it was planned. */
export const fillOfIntent = (intent: Intent): FillForm => ({
  ...EMPTY_FILL,
  accountId: intent.accountId,
  instrumentId: intent.instrumentId,
  mode: intent.mode,
  side: intent.side === null ? null : intent.side === 'long' ? 'buy' : 'sell',
  size: typedOrEmpty(intent.plan.size),
  price: typedOrEmpty(intent.plan.entry),
  stop: typedOrEmpty(intent.plan.stop),
  intentId: intent.id,
});

/** The fill that ends a trade: the other side, all of what is open. */
export const fillThatCloses = (trade: Trade): FillForm => ({
  ...fillInTrade(trade),
  side: trade.side === 'long' ? 'sell' : 'buy',
  size: typedText(trade.openSize),
});

export const fillInTrade = (trade: Trade): FillForm => ({
  ...EMPTY_FILL,
  accountId: trade.accountId,
  instrumentId: trade.instrumentId,
  mode: trade.mode,
});

/** A recorded fill as it is typed. */
export const formOfFill = (fill: Fill, zone: string): FillForm => ({
  accountId: fill.accountId,
  instrumentId: fill.instrumentId,
  mode: fill.mode,
  side: fill.side,
  size: typedText(fill.size),
  price: typedText(fill.price),
  fee: typedOrEmpty(fill.fee),
  stop: typedOrEmpty(fill.stop),
  rate: typedText(fill.fx),
  at: wallTimeOf(Date.parse(fill.filledAt), zone),
  intentId: fill.intentId,
});

const REQUIRED = ['size', 'price'] as const;
const OPTIONAL = ['stop', 'rate'] as const;

function readNumber(form: FillForm, name: 'size' | 'price' | 'stop' | 'rate', errors: FillErrors) {
  const typed = form[name].trim();
  const value = parseTyped(typed);
  if (value === undefined || value.startsWith('-') || value === '0') {
    const found = typed === '' ? 'nothing' : `“${typed}”`;
    errors[name] = `Expected a number above zero, found ${found}.`;
    return '0';
  }
  return value;
}

/** A fee may be a rebate, so it may be below zero; unknown where nothing was typed. */
function readFee(typed: string, errors: FillErrors): string | null {
  if (typed.trim() === '') return null;
  const value = parseTyped(typed);
  if (value === undefined) errors.fee = `Expected an amount, found “${typed.trim()}”.`;
  return value ?? null;
}

export interface FillSubject {
  account: Account | undefined;
  instrument: Instrument | undefined;
  zone: string;
  nowMs: number;
  /** When the fill was said to be that is corrected. */
  before?: string;
  /** The exchange rate that counts where none is typed. */
  knownRate?: string | undefined;
}

/** The arguments of the write, or what is wrong at which field. */
export function readFill(
  form: FillForm,
  { account, instrument, zone, nowMs, before, knownRate }: FillSubject,
  fillId: string,
): Result<FillArgs, FillErrors> {
  const errors: FillErrors = {};
  if (account === undefined) errors.accountId = 'Expected an account: choose one.';
  if (instrument === undefined) errors.instrumentId = 'Expected what was traded: choose one.';
  if (form.side === null) errors.side = 'Expected bought or sold: choose one.';
  const [size, price] = REQUIRED.map((name) => readNumber(form, name, errors));
  const needsRate =
    account !== undefined && instrument !== undefined && instrument.quote !== account.currency;
  const [stop, rate] = OPTIONAL.map((name) =>
    form[name].trim() === '' && !(name === 'rate' && needsRate && knownRate === undefined)
      ? undefined
      : readNumber(form, name, errors),
  );
  const fee = readFee(form.fee, errors);
  const filledAt = instantOfChoice(form.at, { zone, nowMs, before });
  if (filledAt === undefined) errors.at = 'Expected a date and a time.';
  else if (Date.parse(filledAt) > nowMs) errors.at = 'Expected a time that has passed.';
  if (
    account === undefined ||
    instrument === undefined ||
    form.side === null ||
    filledAt === undefined ||
    Object.keys(errors).length > 0
  ) {
    return err(errors);
  }
  return ok({
    fillId,
    mode: form.mode ?? (account.kind === 'paper' ? 'paper' : 'live'),
    accountId: account.id,
    instrumentId: instrument.id,
    side: form.side,
    size: size as string,
    price: price as string,
    fee,
    fx: needsRate ? (rate ?? (knownRate as string)) : '1',
    filledAt,
    intentId: form.intentId,
    stop: stop ?? null,
  });
}
