import type { Answer } from '../sync/transport.ts';
import type { JournalRow } from './journal.ts';

/**
 * Pushes rows of an older version of the app as that version would have, past Replicache, which
 * would send them as of today's. Each row is a client of its own whose first mutation it is.
 *
 * @returns keys of the rows that the server has taken in or refused
 */
export async function pushAsWritten(
  rows: readonly JournalRow[],
  deviceId: string,
  post: (path: string, body: unknown) => Promise<Answer>,
): Promise<string[]> {
  const done: string[] = [];
  for (const row of rows) {
    const answer = await post('/api/sync/push', {
      pushVersion: 1,
      clientGroupID: `journal-${deviceId}`,
      profileID: deviceId,
      schemaVersion: row.schemaVersion,
      mutations: [
        {
          clientID: row.key,
          id: 1,
          name: row.mutation,
          args: row.args,
          timestamp: Date.parse(row.deviceTime),
        },
      ],
    });
    const isTaken = answer.status === 200 && !(answer.body as { error?: string } | null)?.error;
    if (isTaken) done.push(row.key);
  }
  return done;
}
