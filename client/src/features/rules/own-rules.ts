import { isReadable, type RuleState, rulesetInForce, startOf, statesOf } from '@mast/shared/rules';
import type {
  Account,
  Cooldown,
  Person,
  Persona,
  RuleChangeRequest,
  RuleDefinition,
  Ruleset,
} from '@mast/shared/types';

export interface RuleRows {
  rulesets: readonly Ruleset[];
  definitions: readonly RuleDefinition[];
  requests: readonly RuleChangeRequest[];
  cooldowns: readonly Cooldown[];
  accounts: readonly Account[];
  person: Person | undefined;
}

/** A persona's rules as they are in force now, with all that an edit of them depends on. */
export interface OwnRules extends RuleRows {
  persona: Persona;
  current: Ruleset;
  /** The latest version, in force or waiting: what an edit has to have known. */
  head: Ruleset;
  /** In their order, also those that are switched off. */
  rules: readonly RuleState[];
  /** Newest first, of this persona. */
  requests: readonly RuleChangeRequest[];
  /** Whether this version of the app can read each of them, so that they may be edited here. */
  isReadable: boolean;
}

export function ownRulesOf(persona: Persona, rows: RuleRows, now: number): OwnRules | undefined {
  const versions = rows.rulesets.filter((one) => one.persona === persona);
  const current = rulesetInForce(versions, rows.cooldowns, now);
  const head = [...versions].sort((a, b) => b.version - a.version)[0];
  if (current === undefined || head === undefined) return undefined;
  const rules = rulesOfVersion(rows, current.id);
  const requests = rows.requests
    .filter((one) => one.persona === persona)
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  const known = [...rules, ...rulesOfVersion(rows, head.id)].every(isReadable);
  return { ...rows, persona, current, head, rules, requests, isReadable: known };
}

/** The rules of one version in their order; none where this device does not hold it. */
export const rulesOfVersion = (
  { definitions }: Pick<RuleRows, 'definitions'>,
  rulesetId: string,
): RuleState[] => statesOf(definitions.filter((one) => one.rulesetId === rulesetId));

/** When what waits of a request acts; a major cooldown that began since puts it off. */
export const actsAt = ({ effectiveAt }: RuleChangeRequest, cooldowns: readonly Cooldown[]) =>
  effectiveAt === null
    ? null
    : startOf({ version: 0, activeFrom: effectiveAt, loosens: true }, cooldowns);

/** What of a request does not act yet, and from when it will. */
export function waitingOf(
  request: RuleChangeRequest,
  cooldowns: readonly Cooldown[],
  now: number,
): { at: number; changes: RuleChangeRequest['changes'] } | undefined {
  const at = actsAt(request, cooldowns);
  if (request.withdrawnAt !== null || at === null || at <= now) return undefined;
  const changes = request.changes.filter(({ state }) => state === 'waits');
  return changes.length === 0 ? undefined : { at, changes };
}

/** The next instant at which something that waits acts, so that a screen shows it then. */
export function nextStart({ rulesets, cooldowns }: RuleRows, now: number): number | undefined {
  const starts = rulesets.map((one) => startOf(one, cooldowns)).filter((at) => at > now);
  return starts.length === 0 ? undefined : Math.min(...starts);
}
