import type { Door } from '@mast/database';
import { openDatabase } from '@mast/database';
import type { Change } from '@mast/shared/entities';
import { SCHEMA_VERSION } from '@mast/shared/mutations';
import { median } from '../lib/measure.ts';
import type { SignedUp } from '../lib/sign-up.ts';
import type { Clients } from './clients.ts';
import type { Served } from './serve.ts';
import { change } from './spaces.ts';

const CHANGED = 10;

export interface Puller {
  readonly person: SignedUp;
  readonly body: string;
}

/** Changes ten rows of a person, and says what a device that has all but these asks. */
export async function changedTen(
  door: Door,
  person: SignedUp,
  rows: readonly Change[],
): Promise<Puller> {
  const store = openDatabase(door, { newEpoch: () => 'epoch' });
  const step = Math.floor(rows.length / CHANGED);
  const ten = rows.filter((row, index) => index % step === 0 && row.entity !== 'gate_decision');
  const { version } = await change(store, person.userId, ten.slice(0, CHANGED));
  const epoch = await store.withUserRead(
    person.userId,
    async (reader) => (await reader.space())?.epoch,
  );
  const cookie = { order: 7, epoch, v: version - 1 };
  const head = { pullVersion: 1, clientGroupID: 'bench', profileID: 'p' };
  return { person, body: JSON.stringify({ ...head, schemaVersion: SCHEMA_VERSION, cookie }) };
}

/** The median of so many pulls one after the other, over HTTP, in milliseconds. */
export async function pullTime(
  clients: Clients,
  { url }: Served,
  { person, body }: Puller,
  count: number,
): Promise<number> {
  const bodies = Array.from({ length: count }, () => body);
  const one = { name: '', cookie: person.cookie, bodies };
  const { each } = await clients.run({ url, path: '/api/sync/pull', clients: [one] });
  return median(each);
}
