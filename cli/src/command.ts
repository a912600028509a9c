/** What a command answers: JSON for standard output, or an error for standard error. */
export class CommandError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

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
