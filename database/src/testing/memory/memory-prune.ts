import type { Forgotten } from '../../store/sync-store.ts';
import type { MemorySpace } from './memory-space.ts';

const DAY_MS = 24 * 60 * 60_000;

/** Does what the statement over SQL does. @returns how many removals were forgotten */
export function pruneMemoryTombstones(state: MemorySpace, before: string, keep: number): number {
  const newestFirst = [...state.read('tombstones').values()].sort((a, b) => b.version - a.version);
  const kept = newestFirst[keep - 1]?.version ?? 0;
  const old = newestFirst.filter(({ version, at }) => at < before || version < kept);
  const floor = old[0]?.version;
  if (floor === undefined) return 0;
  const forgotten = newestFirst.filter(({ version }) => version <= floor);
  for (const { entity, id } of forgotten) state.write('tombstones').delete(`${entity}/${id}`);
  const { tombstoneFloor } = state.space;
  state.space = { ...state.space, tombstoneFloor: Math.max(tombstoneFloor, floor) };
  return forgotten.length;
}

/** Forgets what is older than its age. @param now in ms */
export function forgetOldOf(state: MemorySpace, now: number): Forgotten {
  const before = (days: number) => new Date(now - days * DAY_MS).toISOString();
  return {
    keys: forget(state.write('keys'), ({ at }) => at < before(90)),
    tries: forget(state.write('failures'), ({ at }) => at < before(90)),
    clocks: forget(state.write('clocks'), ({ lastEventAt }) => lastEventAt < before(400)),
  };
}

function forget<V>(map: Map<string, V>, isOld: (value: V) => boolean): number {
  const old = [...map].filter(([, value]) => isOld(value));
  for (const [key] of old) map.delete(key);
  return old.length;
}
