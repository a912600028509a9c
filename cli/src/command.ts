import type { ErrorCode } from '@mast/shared/errors';

/** Why a command has no answer: printed on standard error, with the place in its input. */
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
  /** @returns the text for standard output, without its last line end */
  run(input: CommandInput): Promise<string>;
}

/** JSON for a person to read. */
export const jsonText = (answer: unknown): string => JSON.stringify(answer, null, 2);
