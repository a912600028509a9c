import { run } from './run.ts';

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

const { status, out, err } = await run(process.argv.slice(2), readStdin);
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = status;
