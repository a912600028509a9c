import { type Door, ENTITY_TABLES, openDatabase } from '@mast/database';
import { ENTITY_NAMES } from '@mast/shared/entities';
import { SCHEMA_VERSION } from '@mast/shared/mutations';
import type { Cookie } from '../../sync-server/src/sync/envelopes.ts';
import { handlePull, pullBody } from '../../sync-server/src/sync/pull.ts';
import type { RawConnection } from './raw.ts';

export interface Swept {
  readonly rows: number;
  readonly bytes: number;
  readonly ms: number;
}

/** All pages of a first sync, as the bodies that go out. */
export async function firstSync(door: Door, userId: string): Promise<Swept> {
  const store = openDatabase(door, { newEpoch: () => 'epoch' });
  const began = performance.now();
  let rows = 0;
  let bytes = 0;
  let cookie: Cookie | null = null;
  do {
    const answer = await handlePull(store, userId, {
      pullVersion: 1,
      clientGroupID: 'bench',
      profileID: 'p',
      schemaVersion: SCHEMA_VERSION,
      cookie,
    });
    if (typeof answer === 'string') throw new Error(`expected a page, found ${answer}`);
    bytes += Buffer.byteLength(pullBody(answer));
    rows += answer.patch.filter((operation) => operation.startsWith('{"op":"put"')).length;
    cookie = answer.cookie;
  } while (cookie.page);
  return { rows, bytes, ms: performance.now() - began };
}

/** The same columns of the same rows, each as the text that the database has for it. */
export async function rawSelect(raw: RawConnection, userId: string): Promise<Swept> {
  return swept(userId, (text) => raw.texts({ text, params: [] }));
}

/** The same through `copy`, its bytes dropped. */
export const rawCopy = (raw: RawConnection, userId: string): Promise<Swept> =>
  swept(userId, async (text) => (await raw.copyOut(text)) ?? 0);

async function swept(userId: string, read: (text: string) => Promise<number>): Promise<Swept> {
  const began = performance.now();
  let rows = 0;
  for (const entity of ENTITY_NAMES) {
    const { table, columns } = ENTITY_TABLES[entity];
    const names = columns.map(({ name }) => name).join(', ');
    rows += await read(`select ${names} from ${table} where user_id = '${userId}'`);
  }
  return { rows, bytes: 0, ms: performance.now() - began };
}

export const rate = ({ rows, ms }: Swept): number => (rows / ms) * 1000;
