import { ERROR_CODES, type ErrorCode } from '@mast/shared/errors';
import type { Rejection } from '@mast/shared/types';
import { sayError } from '../common/say-error.ts';

const isKnownCode = (code: string): code is ErrorCode => Object.hasOwn(ERROR_CODES, code);

/** Why the server refused it: the code's own sentence, then what it expected and found. */
export function refusalText({ code, message }: Pick<Rejection, 'code' | 'message'>): string {
  const known = isKnownCode(code) ? `${ERROR_CODES[code]} ` : '';
  return known + sayError(message);
}
