import { shown } from '@mast/shared/contract-errors';
import { CommandError } from './command.ts';
import { isObject, type Members } from './gate-request/plain-form.ts';

const BYTE_ORDER_MARK = /^\uFEFF/;

/** The JSON that a command was given on standard input; a byte order mark before it is passed over. */
export function jsonAny(text: string): unknown {
  try {
    return JSON.parse(text.replace(BYTE_ORDER_MARK, ''));
  } catch (error) {
    const { message } = error as Error;
    throw new CommandError('bad_json', `expected JSON on standard input: ${message}`);
  }
}

/** The same where it must be an object. */
export function jsonObject(text: string): Members {
  const value = jsonAny(text);
  if (isObject(value)) return value;
  const message = `expected a JSON object on standard input, found ${shown(value)}`;
  throw new CommandError('bad_json', message);
}
