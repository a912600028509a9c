import { type Change, ENTITY_NAMES, type EntityName } from '@mast/shared/entities';
import { APPEND_ONLY } from '../../entities/columns.ts';
import type { DeviceClock, KeyOutcome, RowPlace, Space } from '../../store/sync-store.ts';
import { SharedMaps } from './shared-maps.ts';

/** Cold rows are the history's; thawed ones were, and are hot again. */
type Heat = 'hot' | 'cold' | 'thawed';

export class MemoryRow {
  #json: string | undefined;

  constructor(
    readonly value: { readonly id: string },
    readonly version: number,
    readonly heat: Heat,
  ) {}

  get json(): string {
    this.#json ??= JSON.stringify(this.value);
    return this.#json;
  }
}

interface MemoryClient {
  readonly groupId: string;
  readonly lastMutationId: number;
  readonly version: number;
}

interface Tombstone extends RowPlace {
  readonly version: number;
  readonly at: string;
}

/** What is in a space beside the rows of each entity, all by its key. */
interface Contents extends Record<EntityName, MemoryRow> {
  /** The newest version of an entity's rows, by its name. */
  readonly newest: number;
  readonly tombstones: Tombstone;
  readonly groups: true;
  readonly clients: MemoryClient;
  readonly keys: { readonly outcome: KeyOutcome; readonly at: string };
  readonly clocks: DeviceClock;
  readonly failures: { readonly tries: number; readonly at: string };
  readonly claims: true;
}

/** One person's space as committed maps: a write works on a fork, so that a snapshot stays as it is. */
export class MemorySpace extends SharedMaps<Contents> {
  space: Space;

  constructor(from: MemorySpace | Space) {
    const other = from instanceof MemorySpace ? from : undefined;
    super(other);
    this.space = from instanceof MemorySpace ? from.space : from;
  }

  apply(changes: readonly Change[], version: number, now: string): void {
    for (const change of changes) {
      if (change.op === 'del') this.#remove(change, version, now);
      else this.#put(change.entity, change.value, version);
    }
  }

  #put(entity: EntityName, value: { readonly id: string }, version: number): void {
    const known = this.read(entity).get(value.id);
    if (APPEND_ONLY.has(entity) && known !== undefined) return;
    const wasHot = (known?.heat ?? 'hot') === 'hot';
    this.#keep(entity, new MemoryRow(value, version, wasHot ? 'hot' : 'thawed'));
  }

  /** @returns whether the row was hot */
  age({ entity, id }: RowPlace, version: number): boolean {
    const row = this.read(entity).get(id);
    if (row === undefined || row.heat === 'cold') return false;
    this.#keep(entity, new MemoryRow(row.value, version, 'cold'));
    return true;
  }

  #keep(entity: EntityName, row: MemoryRow): void {
    this.write(entity).set(row.value.id, row);
    if (this.read('newest').get(entity) !== row.version) {
      this.write('newest').set(entity, row.version);
    }
  }

  #remove({ entity, id }: RowPlace, version: number, at: string): void {
    this.write(entity).delete(id);
    this.write('tombstones').set(`${entity}/${id}`, { entity, id, version, at });
  }

  /** Rows of some versions, in the order of their entities. */
  *between(after: number, upTo: number): Generator<readonly [EntityName, MemoryRow]> {
    for (const entity of ENTITY_NAMES) {
      if ((this.read('newest').get(entity) ?? 0) <= after) continue;
      for (const row of this.read(entity).values()) {
        if (row.version > after && row.version <= upTo) yield [entity, row];
      }
    }
  }
}
