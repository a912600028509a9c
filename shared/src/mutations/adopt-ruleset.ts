import { type Change, put } from '../entities/index.ts';
import { refusal } from '../errors/index.ts';
import type { AdoptRulesetArgs } from '../generated/types.ts';
import { startRulesOf } from '../policies/index.ts';
import { err, ok } from '../result/index.ts';
import {
  diffRules,
  looseningFacts,
  looseningTime,
  type RuleState,
  splitEdit,
  versionLine,
} from '../rules/index.ts';
import { formatInstant } from '../time/index.ts';
import { changedEvent } from './change-rules.ts';
import { rulesRefusal } from './check-rules.ts';
import type { Mutation, MutationContext } from './mutation.ts';
import { versionRows } from './next-versions.ts';
import { loadPersonaRules, type PersonaRules } from './persona-rules.ts';

type Accepted = Pick<AdoptRulesetArgs['rules'][number], 'id' | 'kind' | 'params' | 'onMissing'>;

const statesOf = (rules: readonly Accepted[]): RuleState[] =>
  rules.map(({ id, kind, params, onMissing }) => ({
    id,
    kind,
    params,
    onMissing: onMissing ?? null,
    disabled: false,
  }));

interface State extends PersonaRules {
  /** Whether the person has no rules at all yet: then there is nothing to loosen, however late it arrives. */
  readonly isFirst: boolean;
}

/**
 * Makes the rules that were accepted one by one the persona's first ruleset. A further persona skips
 * no delay: what it has looser than the start values waits as any loosening does.
 */
export const adoptRuleset: Mutation<'adoptRuleset', State> = {
  name: 'adoptRuleset',

  async load(reader, args, context) {
    const [own, all] = await Promise.all([
      loadPersonaRules(reader, args.persona, context),
      reader.list('ruleset'),
    ]);
    return { ...own, isFirst: all.length === 0 };
  },

  decide(own, args, context) {
    if (own.versions.length > 0) {
      return err(
        refusal('ruleset_exists', `expected no ruleset of \`${args.persona}\` yet, found one`),
      );
    }
    const refused = rulesRefusal(statesOf(args.rules), []);
    if (refused) return err(refused);
    return ok({
      changes: firstVersions(own, args, context),
      events: [changedEvent(args.rulesetId)],
    });
  },
};

function firstVersions(own: State, args: AdoptRulesetArgs, context: MutationContext): Change[] {
  const rules = statesOf(args.rules);
  const time = looseningTime(looseningFacts(own, context.now));
  const isFree = own.isFirst || time.reason === 'first_days';
  const start = isFree ? rules : statesOf(startRulesOf(args.persona));
  const { changes } = diffRules(start, rules);
  const split = splitEdit(start, changes);
  const later = split.later.length > 0 ? [{ at: time.at, changes: split.later }] : [];
  const createdAt = formatInstant(context.eventTime);
  const rows = versionRows({
    persona: args.persona,
    rulesetId: args.rulesetId,
    versions: [
      { activeFrom: context.eventTime, loosens: false, rules: split.rules },
      ...versionLine(split.rules, later).versions,
    ],
    after: null,
    createdAt,
    origins: new Map(args.rules.map(({ id }) => [id, 'persona'])),
  });
  if (later.length === 0) return rows;
  const request = put('rule_change_request', {
    id: `${args.rulesetId}:start`,
    persona: args.persona,
    deviceId: args.meta.device.id,
    rulesetId: args.rulesetId,
    parentId: args.rulesetId,
    changes: changes.map((change) => ({
      ...change,
      state: split.later.includes(change) ? 'waits' : 'now',
    })),
    reordered: false,
    reason: time.reason,
    effectiveAt: formatInstant(time.at),
    receivedAt: formatInstant(context.now),
    withdrawnAt: null,
    createdAt,
  });
  return [...rows, request];
}
