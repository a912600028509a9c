import { CommandError } from './command.ts';
import { isObject, type Members } from './gate-request/plain-form.ts';

/** The JSON that a command was given on standard input. */
export function jsonAny(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    throw new CommandError('bad_json', `expected JSON on standard input: ${message}`);
  }
}

/** The same where it must be an object. */
export function jsonObject(text: string): Members {
  const value = jsonAny(text);
  if (isObject(value)) return value;
  throw new CommandError('bad_json', 'expected a JSON object on standard input');
}
