import { type Change, ENTITY_NAMES, type EntityName } from '@mast/shared/entities';
import { APPEND_ONLY } from '../../entities/columns.ts';
import type {
  DeviceClock,
  KeyOutcome,
  RowPlace,
  Space,
  StoredRow,
} from '../../store/sync-store.ts';

export interface MemoryRow {
  readonly value: { readonly id: string };
  readonly version: number;
  /** Cold rows are the history's; thawed ones were, and are hot again. */
  readonly heat: 'hot' | 'cold' | 'thawed';
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

/** One person's space as committed maps: a write works on a copy, so that a snapshot stays as it is. */
export class MemorySpace {
  space: Space;
  readonly rows: Map<EntityName, Map<string, MemoryRow>>;
  readonly tombstones: Map<string, Tombstone>;
  readonly groups: Set<string>;
  readonly clients: Map<string, MemoryClient>;
  readonly keys: Map<string, { readonly outcome: KeyOutcome; readonly at: string }>;
  readonly clocks: Map<string, DeviceClock>;
  readonly failures: Map<string, { readonly tries: number; readonly at: string }>;
  readonly claims: Set<string>;

  constructor(from: MemorySpace | Space) {
    const other = from instanceof MemorySpace ? from : undefined;
    this.space = from instanceof MemorySpace ? from.space : from;
    this.rows = new Map(
      ENTITY_NAMES.map((entity) => [entity, new Map(other?.rows.get(entity) ?? [])]),
    );
    this.tombstones = new Map(other?.tombstones);
    this.groups = new Set(other?.groups);
    this.clients = new Map(other?.clients);
    this.keys = new Map(other?.keys);
    this.clocks = new Map(other?.clocks);
    this.failures = new Map(other?.failures);
    this.claims = new Set(other?.claims);
  }

  table(entity: EntityName): Map<string, MemoryRow> {
    return this.rows.get(entity) as Map<string, MemoryRow>;
  }

  apply(changes: readonly Change[], version: number, now: string): void {
    for (const change of changes) {
      if (change.op === 'del') this.#remove(change, version, now);
      else this.#put(change.entity, change.value, version);
    }
  }

  #put(entity: EntityName, value: { readonly id: string }, version: number): void {
    const table = this.table(entity);
    if (APPEND_ONLY.has(entity) && table.has(value.id)) return;
    const wasHot = (table.get(value.id)?.heat ?? 'hot') === 'hot';
    table.set(value.id, { value, version, heat: wasHot ? 'hot' : 'thawed' });
  }

  /** @returns whether the row was hot */
  age({ entity, id }: RowPlace, version: number): boolean {
    const row = this.table(entity).get(id);
    if (row === undefined || row.heat === 'cold') return false;
    this.table(entity).set(id, { ...row, version, heat: 'cold' });
    return true;
  }

  #remove({ entity, id }: RowPlace, version: number, at: string): void {
    this.table(entity).delete(id);
    this.tombstones.set(`${entity}/${id}`, { entity, id, version, at });
  }

  /** The hot rows as they travel. */
  *stored(keep: (row: MemoryRow) => boolean): Generator<StoredRow> {
    for (const entity of ENTITY_NAMES) {
      for (const row of this.table(entity).values()) {
        if (row.heat !== 'cold' && keep(row))
          yield { entity, id: row.value.id, json: JSON.stringify(row.value) };
      }
    }
  }
}
