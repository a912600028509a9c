import type { EntityReader } from '../entities/index.ts';
import { before, HISTORY_MS } from '../facts/index.ts';
import type { Persona, Rule, Ruleset } from '../generated/types.ts';
import { activeOf, type RuleState, rulesetInForce, statesOf } from '../rules/index.ts';
import { type Instant, parseInstant } from '../time/index.ts';

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
  const inForce = await versionInForce(reader, versions, parseInstant(at) as Instant);
  if (inForce === undefined) return undefined;
  return { rulesetId: inForce.id, rules: await rulesOf(reader, inForce.id) };
}

async function versionInForce(
  reader: EntityReader,
  versions: readonly Ruleset[],
  at: Instant,
): Promise<Ruleset | undefined> {
  if (versions.every(({ loosens }) => !loosens)) return rulesetInForce(versions, [], at);
  // One that ended long ago reaches no version that is still to come.
  const cooldowns = await reader.list('cooldown', {
    where: { class: 'major' },
    since: { field: 'endsAt', value: before(at, HISTORY_MS) },
  });
  return rulesetInForce(versions, cooldowns, at);
}

/** The rules of one ruleset in their order; none where there is no such ruleset. */
export const rulesOf = async (reader: EntityReader, rulesetId: string): Promise<Rule[]> =>
  activeOf(await ruleStatesOf(reader, rulesetId));

/** The same with those that are switched off. */
export const ruleStatesOf = async (reader: EntityReader, rulesetId: string): Promise<RuleState[]> =>
  statesOf(await reader.list('rule_definition', { where: { rulesetId } }));
