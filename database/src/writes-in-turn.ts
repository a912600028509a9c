import type { Database } from './database.ts';

/**
 * Lets a person's writes of this process take turns before they take a connection: as they wait for
 * one lock anyway, a few pushes at once would hold all connections and keep everybody else out.
 */
export function writesInTurn(database: Database): Database {
  const lastOf = new Map<string, Promise<void>>();
  return {
    ...database,
    withUserWrite(userId, work) {
      const before = lastOf.get(userId) ?? Promise.resolve();
      const write = before.then(() => database.withUserWrite(userId, work));
      const leave = (): void => {
        if (lastOf.get(userId) === ended) lastOf.delete(userId);
      };
      const ended: Promise<void> = write.then(leave, leave);
      lastOf.set(userId, ended);
      return write;
    },
  };
}
