import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { DurableNodeFs } from '../../database/src/door/durable-node-fs.ts';
import type { Recorded, Statement } from './recorded.ts';

/** A driver as it is published, with nothing of ours around it. */
export interface RawConnection {
  /** Replays one transaction, statement by statement. */
  replay(recorded: Recorded): Promise<void>;
  /** All rows as arrays of text. @returns how many */
  texts(statement: Statement): Promise<number>;
  /** `copy … to stdout`, whose bytes are received and dropped; undefined where there is no such thing. */
  copyOut(select: string): Promise<number | undefined>;
  close(): Promise<void>;
}

const BECOME = "select set_config('role', $1, true), set_config('app.user_id', $2, true)";

function becoming({ actor }: Recorded): readonly Statement[] {
  if (actor.role === 'owner') return [];
  const userId = actor.role === 'mast_app' ? actor.userId : '';
  return [{ text: BECOME, params: [actor.role, userId] }];
}

const asText = { getTypeParser: () => (value: string) => value };

export async function rawPostgres(url: string): Promise<RawConnection> {
  const connection = new pg.Client({ connectionString: url });
  await connection.connect();
  return {
    async replay(recorded) {
      await connection.query(`begin isolation level ${recorded.isolation}`);
      for (const { text, params } of [...becoming(recorded), ...recorded.statements]) {
        await connection.query(text, [...params]);
      }
      await connection.query('commit');
    },
    async texts({ text, params }) {
      const { rows } = await connection.query({
        text,
        values: [...params],
        rowMode: 'array',
        types: asText as unknown as pg.CustomTypesConfig,
      });
      return rows.length;
    },
    async copyOut(select) {
      const { rowCount } = await connection.query(`copy (${select}) to stdout`);
      return rowCount ?? 0;
    },
    close: () => connection.end(),
  };
}

/** Every type's own text, for the driver has a parser of its own for most of them. */
const TEXTS = Object.fromEntries(
  [16, 20, 25, 114, 1184, 1700, 3802].map((oid) => [oid, (value: string) => value]),
);

export async function rawPglite(folder: string): Promise<RawConnection> {
  const database = await PGlite.create({
    fs: new DurableNodeFs(folder),
    startParams: DurableNodeFs.startParams,
  });
  return {
    replay: (recorded) =>
      database.transaction(async (transaction) => {
        await transaction.exec(`set transaction isolation level ${recorded.isolation}`);
        for (const { text, params } of [...becoming(recorded), ...recorded.statements]) {
          await transaction.query(text, [...params]);
        }
      }),
    async texts({ text, params }) {
      const { rows } = await database.query(text, [...params], {
        rowMode: 'array',
        parsers: TEXTS,
      });
      return rows.length;
    },
    copyOut: async () => undefined,
    close: () => database.close(),
  };
}
