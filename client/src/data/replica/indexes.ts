import type { EntityName } from '@mast/shared/entities';

/** Fields by which few of many rows are asked for at every decision and at every fill. */
const INDEXED = { intent: 'chainEndsAt', fill: 'filledAt' } as const satisfies Partial<
  Record<EntityName, string>
>;

export const INDEXES = Object.fromEntries(
  Object.entries(INDEXED).map(([entity, field]) => [
    indexName(entity, field),
    { prefix: `${entity}/`, jsonPointer: `/${field}` },
  ]),
);

function indexName(entity: string, field: string): string {
  return `${entity}-${field}`;
}

/** The index over a field of an entity, if there is one. */
export function indexOf(entity: EntityName, field: string): string | undefined {
  return (INDEXED as Partial<Record<EntityName, string>>)[entity] === field
    ? indexName(entity, field)
    : undefined;
}
