import { add, compare, decimal, toText, ZERO } from '@mast/shared/decimal';
import { err, ok, type Result } from '@mast/shared/result';
import type { write } from '../../data/index.ts';
import { parseTyped } from '../../ui/format/index.ts';
import type { TimeChoice } from '../common/time-fields.tsx';
import { instantOfWall } from '../common/wall-time.ts';

/** What an account is worth, as it is being typed. */
export interface Declaration {
  balance: string;
  /** Null: now. */
  asOf: TimeChoice;
  /** Values by instrument. */
  holdings: Readonly<Record<string, string>>;
  cash: string;
  peak: string;
}

export const EMPTY_DECLARATION: Declaration = {
  balance: '',
  asOf: null,
  holdings: {},
  cash: '',
  peak: '',
};

/** By the name of the field; a holding by `holdings/` and its instrument. */
export type DeclarationErrors = Readonly<Record<string, string>>;

export type DeclarationArgs = Parameters<typeof write<'declareBalance'>>[1];

export interface DeclarationSubject {
  accountId: string;
  snapshotId: string;
  /** Whether it is declared by what it holds. */
  byHoldings: boolean;
  zone: string;
  nowMs: number;
}

function readAmount(
  text: string,
  name: string,
  errors: Record<string, string>,
): string | undefined {
  const typed = text.trim();
  if (typed === '') return undefined;
  const value = parseTyped(typed);
  if (value === undefined) errors[name] = `Expected an amount, found “${typed}”.`;
  return value;
}

interface Held {
  holdings: { instrumentId: string; value: string }[];
  cash: string;
}

function readHoldings(form: Declaration, errors: Record<string, string>): Held {
  const holdings = Object.entries(form.holdings).flatMap(([instrumentId, text]) => {
    const name = `holdings/${instrumentId}`;
    const value = readAmount(text, name, errors);
    if (value?.startsWith('-')) errors[name] = 'Expected a value of zero or more.';
    return value === undefined || compare(decimal(value), ZERO) === 0
      ? []
      : [{ instrumentId, value }];
  });
  return { holdings, cash: readAmount(form.cash, 'cash', errors) ?? '0' };
}

/** Funds and cash together. */
export const worthOf = ({ holdings, cash }: Held): string =>
  toText(holdings.reduce((sum, { value }) => add(sum, decimal(value)), decimal(cash)));

/** What the typed holdings are worth so far. */
export const typedWorth = (form: Declaration): string => worthOf(readHoldings(form, {}));

/** The arguments of the write, or what is wrong at which field. */
export function readDeclaration(
  form: Declaration,
  subject: DeclarationSubject,
): Result<DeclarationArgs, DeclarationErrors> {
  const { accountId, snapshotId, byHoldings, zone, nowMs } = subject;
  const errors: Record<string, string> = {};
  const held = byHoldings ? readHoldings(form, errors) : undefined;
  const balance = held === undefined ? readAmount(form.balance, 'balance', errors) : worthOf(held);
  if (balance === undefined && errors.balance === undefined) {
    errors.balance = 'Expected an amount, found nothing.';
  }
  const peak = readAmount(form.peak, 'peak', errors) ?? null;
  const asOf = form.asOf === null ? new Date(nowMs).toISOString() : instantOfWall(form.asOf, zone);
  if (asOf === undefined) errors.asOf = 'Expected a date and a time.';
  else if (Date.parse(asOf) > nowMs) errors.asOf = 'Expected a time that has passed.';
  if (balance === undefined || asOf === undefined || Object.keys(errors).length > 0) {
    return err(errors);
  }
  return ok({
    snapshotId,
    accountId,
    balance,
    asOf,
    holdings: held?.holdings ?? null,
    cash: held?.cash ?? null,
    peak,
  });
}
