import type { Answer } from '../sync/transport.ts';
import type { JournalRow } from './journal.ts';

/** Rows of one request. */
const BATCH = 100;

/**
 * Pushes rows of an older version of the app as that version would have, past Replicache, which
 * would send them as of today's. Each row is a client of its own whose first mutation it is. Stops
 * at the first request that fails: what follows may build on it.
 *
 * @returns keys of the rows that the server has taken in or refused
 */
export async function pushAsWritten(
  rows: readonly JournalRow[],
  deviceId: string,
  post: (path: string, body: unknown) => Promise<Answer>,
): Promise<string[]> {
  const done: string[] = [];
  for (const batch of batches(rows)) {
    const answer = await post('/api/sync/push', {
      pushVersion: 1,
      clientGroupID: `journal-${deviceId}`,
      profileID: deviceId,
      schemaVersion: batch[0]?.schemaVersion,
      mutations: batch.map((row) => ({
        clientID: row.key,
        id: 1,
        name: row.mutation,
        args: row.args,
        timestamp: Date.parse(row.deviceTime),
      })),
    }).catch(() => null);
    const isTaken = answer?.status === 200 && !(answer.body as { error?: string } | null)?.error;
    if (!isTaken) break;
    done.push(...batch.map(({ key }) => key));
  }
  return done;
}

/** Runs of one version, in their order. */
function batches(rows: readonly JournalRow[]): JournalRow[][] {
  const made: JournalRow[][] = [];
  for (const row of rows) {
    const last = made.at(-1);
    const fits = last !== undefined && last.length < BATCH;
    if (fits && last[0]?.schemaVersion === row.schemaVersion) last.push(row);
    else made.push([row]);
  }
  return made;
}
