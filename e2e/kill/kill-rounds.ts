import { type Dice, dice } from '../../shared/src/gate/testing/random/dice.ts';
import { bundleServer } from '../support/prepare-server.ts';
import { ServerProcess } from '../support/server.ts';
import { WritingClient } from './writing-client.ts';

const CLIENTS = 4;
const MOST_ANSWERS = 25;
const LONGEST_LIFE_MS = 60;

export interface KillOptions {
  readonly rounds: number;
  readonly seed: number;
  /** A Postgres that outlives the server's process; without it the embedded database on disk. */
  readonly databaseUrl?: string;
  readonly onRound?: (done: number) => void;
}

export interface KillReport {
  readonly rounds: number;
  readonly acknowledged: number;
  /** Writes without an answer as the process died, by whether it had committed them. */
  readonly kept: number;
  readonly gone: number;
  readonly lost: readonly string[];
}

/**
 * Kills the server's process in each round, right at an answer or in the middle of its work, starts
 * it again and looks for what it had acknowledged. It is the process that dies and not the machine:
 * what the operating system had not yet written to the disk is not lost by it.
 */
export async function killRounds(options: KillOptions): Promise<KillReport> {
  const { rounds, seed, databaseUrl = '', onRound } = options;
  const rolled = dice(seed);
  const lost: string[] = [];
  await bundleServer();
  const server = await ServerProcess.start(undefined, [], '', databaseUrl);
  try {
    const clients: WritingClient[] = [];
    for (let i = 0; i < CLIENTS; i += 1) {
      clients.push(await WritingClient.register(server.url, `writer-${seed}-${i}`));
    }
    for (let done = 0; done < rounds; done += 1) {
      await writeUntilKilled(server, clients, rolled);
      await server.start();
      for (const client of clients) lost.push(...(await client.lost()));
      onRound?.(done + 1);
    }
    for (const client of clients) {
      client.startOver();
      lost.push(...(await client.lost()));
    }
    return { rounds, lost, ...sums(clients) };
  } finally {
    await server.dispose();
  }
}

function sums(clients: readonly WritingClient[]) {
  const total = { acknowledged: 0, kept: 0, gone: 0 };
  for (const { acknowledged, unanswered } of clients) {
    total.acknowledged += acknowledged;
    total.kept += unanswered.kept;
    total.gone += unanswered.gone;
  }
  return total;
}

async function writeUntilKilled(
  server: ServerProcess,
  clients: readonly WritingClient[],
  rolled: Dice,
): Promise<void> {
  let left = rolled.int(1, MOST_ANSWERS);
  let ended: Promise<void> | undefined;
  const kill = (): void => {
    ended ??= server.stop('SIGKILL');
  };
  const timer = rolled.chance(50) ? setTimeout(kill, rolled.int(1, LONGEST_LIFE_MS)) : undefined;
  const writeOn = async (client: WritingClient): Promise<void> => {
    while (ended === undefined) {
      try {
        await client.write();
      } catch (error) {
        if (ended === undefined) throw error;
        return;
      }
      left -= 1;
      if (left <= 0) kill();
    }
  };
  await Promise.all(clients.map(writeOn));
  clearTimeout(timer);
  await ended;
}
