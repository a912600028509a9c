import type { Door } from '@mast/database';
import { median } from '../lib/measure.ts';
import type { Client, Clients } from './clients.ts';
import { type Recording, recording } from './recorded.ts';
import { serve } from './serve.ts';
import type { Place } from './stores.ts';

export interface PushRound {
  readonly pushes: number;
  readonly oursMs: number;
  readonly rawMs: number;
  /** Of one push, in milliseconds. */
  readonly p50: number;
  readonly statements: number;
}

/**
 * The same pushes through the server, and their SQL alone, each on a fresh copy of a place.
 * @param recorded what they bring about, from an earlier run: noting it takes time
 */
export async function pushRound(
  place: Place,
  clients: Clients,
  who: readonly Client[],
  recorded: Recording,
): Promise<PushRound> {
  const taken = await ours(place, clients, who, (door) => door);
  const rawMs = await replayed(place, recorded);
  const pushes = who.reduce((sum, { bodies }) => sum + bodies.length, 0);
  const all = [...recorded.values()].flat();
  const statements = all.reduce((sum, one) => sum + one.statements.length + 3, 0) / pushes;
  return { pushes, oursMs: taken.ms, rawMs, p50: median(taken.each), statements };
}

/** Every statement that the pushes bring about. */
export async function record(
  place: Place,
  clients: Clients,
  who: readonly Client[],
): Promise<Recording> {
  let taken: Recording = new Map();
  await ours(place, clients, who, (door) => {
    const recorder = recording(door);
    taken = recorder.taken;
    return recorder.door;
  });
  return taken;
}

async function ours(
  place: Place,
  clients: Clients,
  who: readonly Client[],
  through: (door: Door) => Door,
) {
  const copy = await place.copy();
  const server = await serve(through(await copy.open()));
  // The way to the server, and what is compiled at a first request, are not what is asked here.
  for (const { cookie } of who) await fetch(`${server.url}/api/me`, { headers: { cookie } });
  const report = await clients.run({ url: server.url, path: '/api/sync/push', clients: who });
  await server.close();
  await copy.drop();
  return report;
}

async function replayed(place: Place, recorded: Recording): Promise<number> {
  const copy = await place.copy();
  const isShared = copy.isSingle;
  const first = await copy.raw();
  const names = [...recorded.keys()];
  const connections = await Promise.all(
    names.map((_, index) => (isShared || index === 0 ? first : copy.raw())),
  );
  for (const connection of connections) await connection.texts({ text: 'select 1', params: [] });
  const began = performance.now();
  await Promise.all(
    names.map(async (name, index) => {
      for (const one of recorded.get(name) ?? []) await connections[index]?.replay(one);
    }),
  );
  const ms = performance.now() - began;
  for (const connection of new Set(connections)) await connection.close();
  await copy.drop();
  return ms;
}
