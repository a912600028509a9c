import type { ErrorCode } from '@mast/shared/errors';

/** What a command answers: JSON for standard output, or this error for standard error. */
export class CommandError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

/** The answer to input that a command cannot take, with the path of what is wrong in it. */
export const badRequest = (message: string, field?: string): CommandError =>
  new CommandError('bad_request', message, field === undefined ? {} : { field });

export interface CommandInput {
  readonly args: readonly string[];
  /** Reads standard input whole. */
  readonly stdin: () => Promise<string>;
}

export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  run(input: CommandInput): Promise<unknown>;
}
