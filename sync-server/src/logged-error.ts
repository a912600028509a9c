import { sqlState } from '@mast/database';

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
  return { name, code, stack: isQuoting ? framesOf(stack, message) : stack };
}

function framesOf(stack: string | undefined, message: string): string | undefined {
  const from = stack?.indexOf(message) ?? -1;
  return from < 0 ? undefined : stack?.slice(from + message.length);
}
