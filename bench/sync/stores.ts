import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Door, openPglite, openPostgres } from '@mast/database';
import { createDatabase, startPostgres } from '@mast/database/testing';
import pg from 'pg';
import { type RawConnection, rawPglite, rawPostgres } from './raw.ts';

/** A database with one content, of which copies can be had. */
export interface Place {
  readonly open: () => Promise<Door>;
  /** A connection without any of our own code around it. */
  readonly raw: () => Promise<RawConnection>;
  /** Counts what is there for the planner, as Postgres does by itself a minute later. */
  readonly settle: () => Promise<void>;
  /** Whether only one connection can be had. */
  readonly isSingle: boolean;
  /** Copies what is there while nobody has it open. */
  readonly copy: () => Promise<Place>;
  readonly drop: () => Promise<void>;
}

/** One kind of database that the server runs on. */
export interface Kind {
  readonly name: 'postgres' | 'pglite';
  readonly create: () => Promise<Place>;
  readonly stop: () => Promise<void>;
}

/** A throwaway Postgres server of its own. */
export async function postgres(): Promise<Kind> {
  const server = await startPostgres();
  let copies = 0;
  const place = (url: string, drop: () => Promise<void>): Place => ({
    open: async () => openPostgres(url),
    raw: () => rawPostgres(url),
    isSingle: false,
    settle: () => asAdmin(url, 'analyze'),
    async copy() {
      copies += 1;
      const name = `copy_${copies}`;
      const from = new URL(url).pathname.slice(1);
      await asAdmin(server.url, `create database ${name} template ${from}`);
      const copyUrl = new URL(url);
      copyUrl.pathname = `/${name}`;
      return place(copyUrl.href, () => asAdmin(server.url, `drop database ${name} with (force)`));
    },
    drop,
  });
  return {
    name: 'postgres',
    async create() {
      const { url, drop } = await createDatabase(server.url, 'bench');
      return place(url, drop);
    },
    stop: server.stop,
  };
}

/** Runs a statement on a connection of its own. */
async function asAdmin(url: string, statement: string): Promise<void> {
  const connection = new pg.Client({ connectionString: url });
  await connection.connect();
  await connection.query(statement).finally(() => connection.end());
}

/** The embedded database on the disk, as the server has it where no Postgres is given. */
export async function pglite(): Promise<Kind> {
  const root = mkdtempSync(join(tmpdir(), 'mast-bench-'));
  let folders = 0;
  const place = (folder: string): Place => ({
    open: () => openPglite(folder),
    raw: () => rawPglite(folder),
    isSingle: true,
    // The embedded database never does.
    settle: async () => undefined,
    async copy() {
      folders += 1;
      const other = join(root, `copy-${folders}`);
      cpSync(folder, other, { recursive: true });
      return place(other);
    },
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  });
  return {
    name: 'pglite',
    async create() {
      folders += 1;
      return place(join(root, `data-${folders}`));
    },
    stop: async () => rmSync(root, { recursive: true, force: true }),
  };
}
