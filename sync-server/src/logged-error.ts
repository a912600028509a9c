import { sqlState } from '@mast/database';
import { stackFrames } from '@mast/shared/errors';

interface LoggedError {
  readonly name: string | undefined;
  readonly code: string | undefined;
  readonly stack: string | undefined;
}

/**
 * What of an error goes into the log, which is to hold no text of a person: a database's error carries
 * its statement's parameters and the row, and quotes them in its message; a parser quotes what it read.
 */
export function loggedError(error: unknown): LoggedError {
  const { name, code, message = '', stack } = (error ?? {}) as Partial<NodeJS.ErrnoException>;
  const isQuoting = sqlState(error) !== undefined || error instanceof SyntaxError;
  return { name, code, stack: isQuoting ? stackFrames(message, stack) : stack };
}
