import { type Change, ENTITY_NAMES, type EntityName } from '@mast/shared/entities';
import { APPEND_ONLY } from '../../entities/columns.ts';
import type {
  DeviceClock,
  KeyOutcome,
  RowPlace,
  Space,
  StoredRow,
} from '../../store/sync-store.ts';
import { SharedMap } from './shared-map.ts';

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

/** One person's space as committed maps: a write works on a copy, so that a snapshot stays as it is. */
export class MemorySpace {
  space: Space;
  readonly #rows: Map<EntityName, SharedMap<string, MemoryRow>>;
  readonly tombstones: SharedMap<string, Tombstone>;
  readonly groups: SharedMap<string, true>;
  readonly clients: SharedMap<string, MemoryClient>;
  readonly keys: SharedMap<string, { readonly outcome: KeyOutcome; readonly at: string }>;
  readonly clocks: SharedMap<string, DeviceClock>;
  readonly failures: SharedMap<string, { readonly tries: number; readonly at: string }>;
  readonly claims: SharedMap<string, true>;

  constructor(from: MemorySpace | Space) {
    const other = from instanceof MemorySpace ? from : undefined;
    this.space = from instanceof MemorySpace ? from.space : from;
    this.#rows = new Map();
    if (other !== undefined)
      for (const [entity, table] of other.#rows) this.#rows.set(entity, table.fork());
    this.tombstones = other?.tombstones.fork() ?? new SharedMap();
    this.groups = other?.groups.fork() ?? new SharedMap();
    this.clients = other?.clients.fork() ?? new SharedMap();
    this.keys = other?.keys.fork() ?? new SharedMap();
    this.clocks = other?.clocks.fork() ?? new SharedMap();
    this.failures = other?.failures.fork() ?? new SharedMap();
    this.claims = other?.claims.fork() ?? new SharedMap();
  }

  table(entity: EntityName): SharedMap<string, MemoryRow> {
    const known = this.#rows.get(entity);
    if (known !== undefined) return known;
    const made = new SharedMap<string, MemoryRow>();
    this.#rows.set(entity, made);
    return made;
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
    table.set(value.id, new MemoryRow(value, version, wasHot ? 'hot' : 'thawed'));
  }

  /** @returns whether the row was hot */
  age({ entity, id }: RowPlace, version: number): boolean {
    const row = this.table(entity).get(id);
    if (row === undefined || row.heat === 'cold') return false;
    this.table(entity).set(id, new MemoryRow(row.value, version, 'cold'));
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
        if (row.heat !== 'cold' && keep(row)) {
          yield { entity, id: row.value.id, json: row.json };
        }
      }
    }
  }
}
