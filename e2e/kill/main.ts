import { createDatabase, startPostgres } from '@mast/database/testing';
import { type KillReport, killRounds } from './kill-rounds.ts';

const EVERY = 50;

async function onPostgres(run: (url: string) => Promise<KillReport>): Promise<KillReport> {
  const postgres = await startPostgres();
  try {
    const { url } = await createDatabase(postgres.url, 'kill');
    return await run(url);
  } finally {
    await postgres.stop();
  }
}

/** Kills a server again and again and prints what that cost. Exits with 1 where a write was lost. */
async function main([on = '', rounds = '', seed = '']: readonly string[]): Promise<void> {
  const began = performance.now();
  const seconds = () => ((performance.now() - began) / 1_000).toFixed(0);
  const run = (databaseUrl?: string) =>
    killRounds({
      rounds: Number(rounds),
      seed: Number(seed),
      ...(databaseUrl === undefined ? {} : { databaseUrl }),
      onRound: (done) => {
        if (done % EVERY === 0) console.log(`${done} rounds, ${seconds()} s`);
      },
    });
  const report = on === 'postgres' ? await onPostgres(run) : await run();
  const { acknowledged, kept, gone, lost } = report;
  for (const name of lost) console.error(`lost: ${name}`);
  console.log(
    `${report.rounds} rounds on ${on} from seed ${seed} in ${seconds()} s: ${acknowledged} writes acknowledged, ` +
      `${lost.length} lost; of those without an answer ${kept} were committed and ${gone} were not`,
  );
  process.exitCode = lost.length > 0 ? 1 : 0;
}

await main(process.argv.slice(2));
