import type { EntityReader } from '../entities/index.ts';
import { before, HISTORY_MS } from '../facts/index.ts';
import type {
  Account,
  Cooldown,
  Person,
  Persona,
  RuleChangeRequest,
  RuleDefinition,
  Ruleset,
} from '../generated/types.ts';
import { type RuleState, rulesetInForce, startOf, statesOf, type Waiting } from '../rules/index.ts';
import { type Instant, parseInstant } from '../time/index.ts';
import type { MutationContext } from './mutation.ts';

/** What an edit of a persona's rules is decided by. */
export interface PersonaRules {
  /** Oldest first. */
  readonly versions: readonly Ruleset[];
  /** The version in force at receipt; undefined where there is none yet. */
  readonly current: Ruleset | undefined;
  readonly definitions: readonly RuleDefinition[];
  readonly rules: readonly RuleState[];
  readonly requests: readonly RuleChangeRequest[];
  readonly cooldowns: readonly Cooldown[];
  readonly person: Person | undefined;
  readonly accounts: readonly Account[];
}

export async function loadPersonaRules(
  reader: EntityReader,
  persona: Persona,
  { userId, now }: Pick<MutationContext, 'userId' | 'now'>,
): Promise<PersonaRules> {
  const [all, requests, cooldowns, person, accounts] = await Promise.all([
    reader.list('ruleset', { where: { persona } }),
    reader.list('rule_change_request', { where: { persona } }),
    reader.list('cooldown', { since: { field: 'endsAt', value: before(now, HISTORY_MS) } }),
    reader.get('person', userId),
    reader.list('account'),
  ]);
  const versions = [...all].sort((a, b) => a.version - b.version);
  const current = rulesetInForce(versions, cooldowns, now);
  const definitions = current
    ? await reader.list('rule_definition', { where: { rulesetId: current.id } })
    : [];
  return {
    versions,
    current,
    definitions,
    rules: statesOf(definitions),
    requests,
    cooldowns,
    person,
    accounts,
  };
}

/** Whether a request has anything that does not act yet. */
export function isWaiting(
  request: RuleChangeRequest,
  cooldowns: readonly Cooldown[],
  now: Instant,
): boolean {
  const { effectiveAt, withdrawnAt, changes } = request;
  if (effectiveAt === null || withdrawnAt !== null) return false;
  if (changes.every(({ state }) => state !== 'waits')) return false;
  return startOf({ version: 0, activeFrom: effectiveAt, loosens: true }, cooldowns) > now;
}

export const waitingOf = ({ effectiveAt, changes }: RuleChangeRequest): Waiting => ({
  at: parseInstant(effectiveAt as string) as Instant,
  changes: changes.filter(({ state }) => state === 'waits'),
});
