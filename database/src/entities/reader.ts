import type { Entities, EntityName, EntityReader, ListQuery } from '@mast/shared/entities';
import type { Sql } from '../door/door.ts';
import { type Column, columnOf, ENTITY_TABLES } from './columns.ts';

/** Reads a person's rows; the person is also named in each query, beside row-level security. */
export function entityReader(sql: Sql, userId: string): EntityReader {
  return {
    async get(entity, id) {
      const { table, selected } = ENTITY_TABLES[entity];
      const { rows } = await sql.query<Entities[typeof entity]>(
        `select ${selected} from ${table} where user_id = $1 and id = $2`,
        [userId, id],
      );
      return rows[0];
    },

    async list<K extends EntityName>(entity: K, query: ListQuery<K> = {}) {
      const { table, selected } = ENTITY_TABLES[entity];
      const { text, params } = conditions(entity, query, userId);
      const { rows } = await sql.query<Entities[K]>(
        `select ${selected} from ${table} where ${text} order by id`,
        params,
      );
      return rows;
    },

    async knownImportKeys(accountId, keys) {
      const { rows } = await sql.query<{ key: string }>(
        `select import_key as key from fills
          where user_id = $1 and account_id = $2 and import_key = any($3::text[])`,
        [userId, accountId, keys],
      );
      return new Set(rows.map((row) => row.key));
    },
  };
}

function conditions<K extends EntityName>(entity: K, query: ListQuery<K>, userId: string) {
  const parts = ['user_id = $1'];
  const params: unknown[] = [userId];
  for (const [property, value] of Object.entries(query.where ?? {})) {
    const { name } = columnOf(entity, property);
    if (value === null) {
      parts.push(`${name} is null`);
    } else {
      params.push(value);
      parts.push(`${name} = $${params.length}`);
    }
  }
  if (query.since) {
    const column = columnOf(entity, query.since.field);
    params.push(lowerBound(column, query.since.value));
    parts.push(`${column.name} >= $${params.length}`);
  }
  return { text: parts.join(' and '), params };
}

/** Postgres writes the year 0000 as another one, and refuses it; a window may begin there all the same. */
const lowerBound = ({ type }: Column, value: unknown): unknown =>
  type === 'timestamptz' && String(value).startsWith('0000-') ? '-infinity' : value;
