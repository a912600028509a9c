import type { EntityReader } from '../entities/index.ts';
import { rulesOfRows } from '../gate/index.ts';
import type { Persona, Rule } from '../generated/types.ts';

export interface ActiveRules {
  readonly rulesetId: string;
  readonly rules: readonly Rule[];
}

/** The rules of a persona that were in force at an instant, in their order. */
export async function activeRules(
  reader: EntityReader,
  persona: Persona,
  at: string,
): Promise<ActiveRules | undefined> {
  const versions = await reader.list('ruleset', { where: { persona } });
  const inForce = versions
    .filter((ruleset) => ruleset.activeFrom <= at)
    .sort((a, b) => b.version - a.version)[0];
  if (inForce === undefined) return undefined;
  return { rulesetId: inForce.id, rules: await rulesOf(reader, inForce.id) };
}

/** The rules of one ruleset in their order; none where there is no such ruleset. */
export async function rulesOf(reader: EntityReader, rulesetId: string): Promise<Rule[]> {
  const definitions = await reader.list('rule_definition', { where: { rulesetId } });
  return rulesOfRows(definitions);
}
