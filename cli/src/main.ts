import { badRequest, type Command, CommandError } from './command.ts';
import { gate } from './commands/gate.ts';
import { importFile } from './commands/import.ts';

const COMMANDS: readonly Command[] = [gate, importFile];

const help = (): string =>
  [
    'Usage: npm run -s mast -- <command>',
    '',
    ...COMMANDS.map((one) => `  ${one.usage}\n      ${one.summary}`),
  ].join('\n');

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function fail(error: unknown): void {
  const isExpected = error instanceof CommandError;
  const body = isExpected
    ? { code: error.code, message: error.message, ...error.details }
    : { code: 'internal_error', message: (error as Error)?.message ?? String(error) };
  process.stderr.write(`${JSON.stringify({ error: body })}\n`);
  process.exitCode = 2;
}

async function main(): Promise<void> {
  const [name, ...args] = process.argv.slice(2);
  if (name === undefined || name === 'help' || process.argv.includes('--help')) {
    process.stdout.write(`${help()}\n`);
    return;
  }
  try {
    const command = COMMANDS.find((one) => one.name === name);
    if (!command) {
      const known = COMMANDS.map((one) => `\`${one.name}\``).join(', ');
      throw badRequest(`expected a command of ${known}, found \`${name}\``);
    }
    const answer = await command.run({ args, stdin: readStdin });
    process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  } catch (error) {
    fail(error);
  }
}

await main();
