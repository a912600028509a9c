import {
  ENTITY_CONTRACTS,
  ENTITY_NAMES,
  type Entities,
  type EntityName,
  type EntityReader,
  type ListQuery,
} from '@mast/shared/entities';
import * as validators from '@mast/shared/validators-entities';
import { type Validate, validateExportFile } from '@mast/shared/validators-files';
import { badRequest } from './command.ts';
import { held, listAt } from './gate-request/contract.ts';

export interface Exported {
  readonly reader: EntityReader;
  readonly exportedAt: string;
}

/** A row that was kept before a field was added lacks it. */
const ADDED: Partial<Record<EntityName, object>> = {
  person: { digestWeekday: null, zoneChange: null },
};

const validatorOf = (entity: EntityName): Validate<object> =>
  (validators as unknown as Record<string, Validate<object>>)[
    `validate${ENTITY_CONTRACTS[entity]}`
  ] as Validate<object>;

/** An export with every row as its contract has it; entities that are left out have none. */
export function exportedRows(input: Record<string, unknown>): Exported {
  const { rows, exportedAt } = held(validateExportFile, input, 'export');
  const known = new Set<string>(ENTITY_NAMES);
  const unknown = Object.keys(rows).find((name) => !known.has(name));
  if (unknown !== undefined) {
    throw badRequest(`expected entities at \`rows\`, found \`${unknown}\``, `rows.${unknown}`);
  }
  const all = new Map<EntityName, Map<string, unknown>>();
  for (const entity of ENTITY_NAMES) {
    const path = `rows.${entity}`;
    const validate = validatorOf(entity);
    const list = listAt((rows as Record<string, unknown>)[entity], path).map((row, i) =>
      held(validate, { ...ADDED[entity], ...row }, `${path}[${i}]`),
    );
    all.set(entity, new Map(list.map((row) => [(row as { id: string }).id, row])));
  }
  return { reader: readerOf(all), exportedAt };
}

function readerOf(all: ReadonlyMap<EntityName, ReadonlyMap<string, unknown>>): EntityReader {
  const list = async <K extends EntityName>(entity: K, query: ListQuery<K> = {}) => {
    const { where = {}, since } = query;
    const rows = [...(all.get(entity)?.values() ?? [])] as Entities[K][];
    return rows.filter((row) => {
      const fits = Object.entries(where).every(
        ([name, value]) => row[name as keyof Entities[K]] === value,
      );
      const at = since && row[since.field];
      return fits && (since === undefined || (typeof at === 'string' && at >= since.value));
    });
  };
  return {
    get: async (entity, id) => all.get(entity)?.get(id) as never,
    list,
    async knownImportKeys(accountId, keys) {
      const fills = await list('fill', { where: { accountId } });
      const asked = new Set(keys);
      return new Set(
        fills.flatMap(({ importKey }) =>
          importKey !== null && asked.has(importKey) ? [importKey] : [],
        ),
      );
    },
  };
}
