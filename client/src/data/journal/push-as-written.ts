import type { Answer } from '../sync/transport.ts';
import type { JournalRow } from './journal.ts';

/** Rows of one request. */
const BATCH = 100;

const OK = 200;
const FORBIDDEN = 403;
/** Too many requests, a proxy whose server is away, a server whose database is: asked again it may answer. */
const ASK_AGAIN: ReadonlySet<number> = new Set([429, 502, 503, 504]);

export interface SentAsWritten {
  /** Keys of the rows that the server has taken in or refused. */
  readonly taken: readonly string[];
  /** There was no answer, or one to ask again later: the rest may be taken then. */
  readonly isCutShort: boolean;
}

/**
 * Pushes rows of an older version of the app as that version would have, past Replicache, which
 * would send them as of today's. Each row is a client of its own whose first mutation it is. Stops
 * at the first request that fails: what follows may build on it. To a device that was shut out all is
 * refused alike.
 */
export async function pushAsWritten(
  rows: readonly JournalRow[],
  deviceId: string,
  post: (path: string, body: unknown) => Promise<Answer>,
): Promise<SentAsWritten> {
  const taken: string[] = [];
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
    if (answer === null || ASK_AGAIN.has(answer.status)) return { taken, isCutShort: true };
    const isTaken = answer.status === OK && !(answer.body as { error?: string } | null)?.error;
    if (isTaken) taken.push(...batch.map(({ key }) => key));
    else if (answer.status !== FORBIDDEN) break;
  }
  return { taken, isCutShort: false };
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
