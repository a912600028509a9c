import type { Entities, EntityName, EntityReader, ListQuery } from '@mast/shared/entities';
import { ENTITY_NAMES } from '@mast/shared/entities';
import type {
  Amount,
  RowPlace,
  RowsPage,
  SpaceReader,
  StoredRow,
  Versions,
} from '../../store/sync-store.ts';
import { hotBefore, memoryHistoryPage, memoryHistorySums } from './memory-history.ts';
import type { MemorySpace } from './memory-space.ts';

/** Answers what the entity reader over SQL does, in the order of ids. */
export const memoryEntities = (space: () => MemorySpace | undefined): EntityReader => ({
  get: async <K extends EntityName>(entity: K, id: string) =>
    space()?.read(entity).get(id)?.value as Entities[K] | undefined,

  async list<K extends EntityName>(entity: K, { where = {}, since }: ListQuery<K> = {}) {
    const asked = Object.entries(where);
    const found: Entities[K][] = [];
    for (const { value } of space()?.read(entity).values() ?? []) {
      const row = value as Entities[K];
      if (!asked.every(([field, wanted]) => row[field as keyof typeof row] === wanted)) continue;
      if (!since || String(row[since.field] ?? '') >= since.value) found.push(row);
    }
    return found.sort((a, b) => (a.id < b.id ? -1 : 1));
  },

  async knownImportKeys(accountId, keys) {
    const wanted = new Set(keys);
    const fills = await this.list('fill', { where: { accountId } });
    return new Set(
      fills.flatMap(({ importKey }) => importKey ?? []).filter((key) => wanted.has(key)),
    );
  },
});

/** A person's space as it was committed when the read began. */
export class MemorySpaceReader implements SpaceReader {
  readonly reader: EntityReader;

  constructor(
    readonly userId: string,
    readonly state: MemorySpace | undefined,
  ) {
    this.reader = memoryEntities(() => state);
  }

  async space() {
    return this.state?.space;
  }

  async ownsGroup(groupId: string) {
    return this.state?.read('groups').has(groupId) ?? false;
  }

  async mutationIdsSince(groupId: string, { after, upTo }: Versions) {
    const moved = [...(this.state?.read('clients') ?? [])].filter(
      ([, client]) =>
        client.groupId === groupId && client.version > after && client.version <= upTo,
    );
    return Object.fromEntries(moved.map(([id, { lastMutationId }]) => [id, lastMutationId]));
  }

  async tombstonesSince({ after, upTo }: Versions, limit: number): Promise<RowPlace[]> {
    return [...(this.state?.read('tombstones').values() ?? [])]
      .filter(({ version }) => version > after && version <= upTo)
      .slice(0, limit)
      .map(({ entity, id }) => ({ entity, id }));
  }

  async cooledSince({ after, upTo }: Versions, limit: number): Promise<RowPlace[]> {
    return [...(this.state?.between(after, upTo) ?? [])]
      .filter(([, { heat }]) => heat === 'cold')
      .slice(0, limit)
      .map(([entity, { value }]) => ({ entity, id: value.id }));
  }

  historyPage: SpaceReader['historyPage'] = async (after, limit, entities) =>
    memoryHistoryPage(this.state, after, limit, entities);

  hotIdsBefore: SpaceReader['hotIdsBefore'] = async (entity, before) =>
    this.state === undefined ? [] : hotBefore(this.state, entity, before).map(({ id }) => id);

  async historySums() {
    return memoryHistorySums(this.state);
  }

  async rowsPage(versions: Versions, from: RowPlace | null, most: Amount): Promise<RowsPage> {
    const placed = this.#hot(versions)
      .filter((row) => from === null || isAfter(row, from))
      .sort((a, b) => (isAfter(a, b) ? 1 : -1));
    const rows: StoredRow[] = [];
    let size = 0;
    for (const row of placed) {
      if (rows.length === most.rows || size >= most.size) break;
      rows.push(row);
      size += row.json.length;
    }
    return { rows, isLast: rows.length < most.rows && size < most.size };
  }

  /** Rows as they travel. */
  #hot({ after, upTo }: Versions): StoredRow[] {
    return [...(this.state?.between(after, upTo) ?? [])]
      .filter(([, { heat }]) => heat !== 'cold')
      .map(([entity, { value, json }]) => ({ entity, id: value.id, json }));
  }
}

const rank = ({ entity }: RowPlace): number => ENTITY_NAMES.indexOf(entity);

const isAfter = (row: RowPlace, place: RowPlace): boolean =>
  rank(row) > rank(place) || (rank(row) === rank(place) && row.id > place.id);
