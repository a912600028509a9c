import { PGlite, type Transaction } from '@electric-sql/pglite';
import { become, type Door, type Sql } from './door.ts';
import { DurableNodeFs } from './durable-node-fs.ts';
import { lockFolder } from './folder-lock.ts';

const INT8 = 20;

function statements(transaction: Transaction): Sql {
  return {
    async query<Row>(text: string, params: readonly unknown[] = []) {
      const { rows, affectedRows } = await transaction.query<Row>(text, params as unknown[]);
      return { rows, affected: affectedRows ?? 0 };
    },
    async script(text) {
      await transaction.exec(text);
    },
  };
}

/**
 * The embedded database in a folder of its own, synced to disk at each commit; in memory without a
 * folder. Transactions queue one behind the other.
 */
export async function openPglite(folder?: string): Promise<Door> {
  const unlock = folder === undefined ? async () => undefined : await lockFolder(folder);
  const database = await PGlite.create({
    ...(folder === undefined
      ? {}
      : { fs: new DurableNodeFs(folder), startParams: DurableNodeFs.startParams }),
    parsers: { [INT8]: Number },
  });
  return {
    kind: 'pglite',
    transaction: (actor, isolation, work) =>
      database.transaction(async (transaction) => {
        const sql = statements(transaction);
        await transaction.exec(`set transaction isolation level ${isolation}`);
        await become(sql, actor);
        return work(sql);
      }) as Promise<never>,
    async close() {
      await database.close();
      await unlock();
    },
  };
}
