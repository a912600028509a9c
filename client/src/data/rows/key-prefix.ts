import type { EntityName } from '@mast/shared/entities';
import type { Where } from './matches.ts';

/** Under which key a row is kept. */
export const rowKey = (entity: EntityName, id: string): string => `${entity}/${id}`;

/** Every row of an entity begins so. */
export const entityPrefix = (entity: EntityName): string => `${entity}/`;

/** The prefix of all rows of the entity whose rows begin so. */
export const wholePrefix = (prefix: string): string => prefix.slice(0, prefix.indexOf('/') + 1);

/** Entities whose ids begin with the id of the row that they belong to; a test holds them to it. */
const OWNER: Partial<Record<EntityName, string>> = {
  gate_decision: 'intentId',
  rule_definition: 'rulesetId',
};

/** The narrowest key prefix that holds every row with these values. */
export function narrowPrefix(entity: EntityName, where: Where | undefined): string {
  const owner = OWNER[entity];
  const start = where?.id ?? (owner === undefined ? undefined : where?.[owner]);
  return typeof start === 'string' ? rowKey(entity, start) : entityPrefix(entity);
}
