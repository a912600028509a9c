import { type Database, type Door, ENTITY_TABLES, type SpaceWriter } from '@mast/database';
import {
  type Change,
  ENTITY_CONTRACTS,
  ENTITY_NAMES,
  type EntityName,
} from '@mast/shared/entities';
import { contractSamples } from './contract-samples.ts';

const SAMPLES = 60;
const INSTANT = /"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"/g;

const drawn = new Map<EntityName, readonly object[]>();

/** One after the other in the order of the properties, and such as exist. */
function withInstants(sample: unknown): object {
  let minute = 0;
  const next = (): string => {
    minute += 1;
    return `"2026-06-11T14:${String(minute % 60).padStart(2, '0')}:00.000Z"`;
  };
  return JSON.parse(JSON.stringify(sample).replaceAll(INSTANT, next));
}

/** Values of an entity as its contract has them. */
function candidates(entity: EntityName): readonly object[] {
  const known = drawn.get(entity);
  if (known !== undefined) return known;
  const values = contractSamples(ENTITY_CONTRACTS[entity], 1, SAMPLES).map(withInstants);
  drawn.set(entity, values);
  return values;
}

/** Writes the first row of an entity that its table takes. */
async function putSome(writer: SpaceWriter, entity: EntityName, id: string): Promise<void> {
  for (const value of candidates(entity)) {
    const change = { op: 'put', entity, value: { ...value, id } } as Change;
    const isTaken = await writer
      .savepoint(
        () => writer.apply([change]).then(() => true),
        () => true,
      )
      .catch(() => false);
    if (isTaken) return;
  }
  throw new Error(`expected a row for \`${entity}\` among ${SAMPLES}, found none`);
}

/** A row of every entity, under the space's next version. */
export async function putEach(database: Database, userId: string, id: string): Promise<void> {
  await database.withUserWrite(userId, async (writer) => {
    for (const entity of ENTITY_NAMES) await putSome(writer, entity, id);
  });
}

/**
 * So many copies of a row of every entity, under the version of that row. A fill's copies have no key
 * of an import, of which there is one each. @returns how many rows
 */
export async function multiply(
  door: Door,
  userId: string,
  id: string,
  times: number,
): Promise<number> {
  return door.transaction({ role: 'owner' }, 'read committed', async (sql) => {
    let rows = 0;
    for (const entity of ENTITY_NAMES) {
      const { table } = ENTITY_TABLES[entity];
      const { affected } = await sql.query(
        `insert into ${table}
         select (jsonb_populate_record(null::${table},
                  to_jsonb(t) || jsonb_build_object('id', t.id || '-' || n, 'import_key', null))).*
           from ${table} t, generate_series(1, $3::int) n
          where user_id = $1 and id = $2
         on conflict do nothing`,
        [userId, id, times],
      );
      rows += affected;
    }
    return rows;
  });
}

/** The planner knows afterwards how much there is of everything. */
export const analyze = (door: Door): Promise<void> =>
  door.transaction({ role: 'owner' }, 'read committed', async (sql) => {
    for (const { table } of Object.values(ENTITY_TABLES)) await sql.script(`analyze ${table}`);
    await sql.script('analyze tombstones; analyze applied_keys; analyze clients');
  });
