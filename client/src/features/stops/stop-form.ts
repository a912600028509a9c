import { err, ok, type Result } from '@mast/shared/result';
import type { StopMove, Trade } from '@mast/shared/types';
import type { write } from '../../data/index.ts';
import { parseTyped } from '../../ui/format/index.ts';
import { instantOfChoice } from '../common/instant-of-choice.ts';
import type { TimeChoice } from '../common/time-fields.tsx';
import { typedOrEmpty } from '../common/typed-text.ts';
import { wallTimeOf } from '../common/wall-time.ts';

export interface StopForm {
  price: string;
  atBroker: boolean;
  at: TimeChoice;
}

export type StopErrors = Partial<Record<keyof StopForm, string>>;
export type StopArgs = Parameters<typeof write<'moveStop'>>[1];

/** Where the stop rests is what was said of it last. */
export const startOf = (trade: Trade): StopForm => ({
  price: '',
  atBroker: trade.stops.at(-1)?.atBroker ?? false,
  at: null,
});

export const startOfCorrection = (move: StopMove, zone: string): StopForm => ({
  price: typedOrEmpty(move.price),
  atBroker: move.atBroker ?? false,
  at: wallTimeOf(Date.parse(move.at), zone),
});

export interface StopSubject {
  trade: Trade;
  /** The move that is corrected. */
  replaces: StopMove | undefined;
  zone: string;
  nowMs: number;
}

/** The arguments of the write, or what is wrong at which field. @param removed there is no stop any more */
export function readStop(
  form: StopForm,
  subject: StopSubject,
  moveId: string,
  removed: boolean,
): Result<StopArgs, StopErrors> {
  const { trade, replaces, zone, nowMs } = subject;
  const errors: StopErrors = {};
  const price = parseTyped(form.price.trim());
  if (!removed && (price === undefined || price.startsWith('-') || price === '0')) {
    const found = form.price.trim() === '' ? 'nothing' : `“${form.price.trim()}”`;
    errors.price = `Expected a price above zero, found ${found}.`;
  }
  const at = instantOfChoice(form.at, { zone, nowMs, before: replaces?.at });
  if (at === undefined) errors.at = 'Expected a date and a time.';
  else if (Date.parse(at) > nowMs) errors.at = 'Expected a time that has passed.';
  else if (at < trade.openedAt) errors.at = 'Expected a time after the position was opened.';
  else if (trade.closedAt !== null && at > trade.closedAt) {
    errors.at = 'Expected a time before the position was closed.';
  }
  if (at === undefined || Object.keys(errors).length > 0) return err(errors);
  return ok({
    moveId,
    tradeId: trade.id,
    price: removed ? null : (price as string),
    atBroker: removed ? null : form.atBroker,
    at,
    replaces: replaces?.id ?? null,
  });
}
