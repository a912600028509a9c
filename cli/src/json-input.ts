import { CommandError } from './command.ts';
import { isObject, type Members } from './gate-request/plain-form.ts';

/** The JSON object that a command was given on standard input. */
export function jsonObject(text: string): Members {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    throw new CommandError('bad_json', `expected JSON on standard input: ${message}`);
  }
  if (isObject(value)) return value;
  throw new CommandError('bad_json', 'expected a JSON object on standard input');
}
