import { badRequest, type Command, CommandError } from './command.ts';
import { adherence } from './commands/adherence.ts';
import { cooldowns } from './commands/cooldowns.ts';
import { digest } from './commands/digest.ts';
import { explain } from './commands/explain.ts';
import { gate } from './commands/gate.ts';
import { importFile } from './commands/import.ts';
import { lint } from './commands/lint.ts';
import { rules } from './commands/rules.ts';
import { stats } from './commands/stats.ts';

const COMMANDS: readonly Command[] = [
  gate,
  explain,
  importFile,
  cooldowns,
  adherence,
  stats,
  lint,
  rules,
  digest,
];

/** What a run leaves behind: texts for the two outputs, each with its last line end, and the exit code. */
export interface Ran {
  readonly status: 0 | 2;
  readonly out: string;
  readonly err: string;
}

const help = (): string =>
  [
    'Usage: npm run -s mast -- <command>',
    '',
    ...COMMANDS.map((one) => `  ${one.usage}\n      ${one.summary}`),
  ].join('\n');

function failed(error: unknown): Ran {
  const isExpected = error instanceof CommandError;
  const body = isExpected
    ? { code: error.code, message: error.message, ...error.details }
    : { code: 'internal_error', message: (error as Error)?.message ?? String(error) };
  return { status: 2, out: '', err: `${JSON.stringify({ error: body })}\n` };
}

/**
 * Runs a command by its name and arguments; an error of any kind is one line of JSON.
 * @param stdin reads standard input whole; only commands that take input call it
 */
export async function run(argv: readonly string[], stdin: () => Promise<string>): Promise<Ran> {
  const [name, ...args] = argv;
  if (name === undefined || name === 'help' || argv.includes('--help')) {
    return { status: 0, out: `${help()}\n`, err: '' };
  }
  try {
    const command = COMMANDS.find((one) => one.name === name);
    if (!command) {
      const known = COMMANDS.map((one) => `\`${one.name}\``).join(', ');
      throw badRequest(`expected a command of ${known}, found \`${name}\``);
    }
    return { status: 0, out: `${await command.run({ args, stdin })}\n`, err: '' };
  } catch (error) {
    return failed(error);
  }
}
