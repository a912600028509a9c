import { type Change, put } from '../entities/index.ts';
import { type Refusal, refusal } from '../errors/index.ts';
import type { ChangeRulesArgs, RuleChangeRequest, Ruleset } from '../generated/types.ts';
import { err, ok, type Result } from '../result/index.ts';
import {
  applyChanges,
  diffRules,
  inOrder,
  isReadable,
  type LooseningTime,
  looseningFacts,
  looseningTime,
  type RuleState,
  type RulesDiff,
  type SplitEdit,
  splitEdit,
  startOf,
  versionLine,
} from '../rules/index.ts';
import { formatInstant } from '../time/index.ts';
import { ruleStatesOf } from './active-rules.ts';
import { rulesRefusal } from './check-rules.ts';
import type { Mutation, MutationContext } from './mutation.ts';
import { type Successors, versionRows } from './next-versions.ts';
import { isWaiting, loadPersonaRules, type PersonaRules, waitingOf } from './persona-rules.ts';
import { staleEdit } from './stale-edit.ts';

/** Edits of one persona that may wait at a time. */
export const MOST_WAITING = 10;

interface State {
  readonly own: PersonaRules;
  /** Rules of the versions that the edit names; empty where they are not known. */
  readonly base: readonly RuleState[];
  readonly parent: readonly RuleState[];
  readonly latest: readonly RuleState[];
  readonly namesake: Ruleset | undefined;
}

/**
 * Edits a persona's rules. What is tighter acts from the edit on; what is looser waits, by the clock
 * of who receives it. Both sides compare the edit with the rules that are in force at its receipt.
 */
export const changeRules: Mutation<'changeRules', State> = {
  name: 'changeRules',

  async load(reader, args, context) {
    const own = await loadPersonaRules(reader, args.persona, context);
    const statesOf = async (version: Ruleset | undefined) =>
      version === undefined ? [] : ruleStatesOf(reader, version.id);
    const [base, parent, latest, namesake] = await Promise.all([
      statesOf(knownVersion(own, args.baseRulesetId, 'baseRulesetId')),
      statesOf(knownVersion(own, args.parentId, 'parentId')),
      statesOf(own.versions.at(-1)),
      reader.get('ruleset', args.rulesetId),
    ]);
    return { own, base, parent, latest, namesake };
  },

  decide(state, args, context) {
    const { own, base } = state;
    const wanted = args.rules.map(({ onMissing, ...rule }) => ({
      ...rule,
      onMissing: onMissing ?? null,
    }));
    const refused = editRefusal(state, args) ?? rulesRefusal(wanted, base);
    if (refused) return err(refused);
    const asked = diffRules(base, wanted);
    const target = inOrder(applyChanges(own.rules, asked.changes), asked.order);
    const diff = diffRules(own.rules, target);
    if (diff.changes.length === 0 && diff.order === null) return ok({ changes: [], events: [] });
    return editEffects({ own, args, context, diff });
  },
};

/**
 * Versions of one edit are written together and derive their ids from the first. How many there are
 * depends on the instant of receipt, so that a device may have made fewer or more of them.
 */
const isOfSameEdit = (a: string, b: string): boolean => firstId(a) === firstId(b);

const firstId = (id: string): string => id.replace(/:\d+$/, '');

/** The version of an id; as a parent any of the same edit will do, as it tells the same of its maker. */
const knownVersion = (
  { versions }: PersonaRules,
  id: string,
  as: 'parentId' | 'baseRulesetId',
): Ruleset | undefined =>
  versions.find((one) => one.id === id) ??
  (as === 'parentId' ? versions.findLast((one) => isOfSameEdit(one.id, id)) : undefined);

/** What is wrong with the versions that the edit names. */
function editRefusal({ own, parent, latest, namesake }: State, args: ChangeRulesArgs) {
  const head = own.versions.at(-1);
  if (head === undefined || own.current === undefined) {
    return refusal('no_ruleset', `expected a ruleset of \`${args.persona}\`, found none`);
  }
  if (namesake) {
    return refusal('ruleset_exists', `expected a new id, found \`${args.rulesetId}\``, 'rulesetId');
  }
  for (const field of ['parentId', 'baseRulesetId'] as const) {
    if (knownVersion(own, args[field], field) !== undefined) continue;
    return refusal(
      'unknown_ruleset',
      `expected a version of my rules, found \`${args[field]}\``,
      field,
    );
  }
  const newer = [...own.rules, ...latest].find((rule) => !isReadable(rule));
  if (newer !== undefined) {
    return refusal(
      'ruleset_newer',
      `expected rules that this version can read, found \`${newer.id}\` of kind \`${newer.kind}\``,
      'baseRulesetId',
    );
  }
  return isOfSameEdit(head.id, args.parentId) ? undefined : staleEdit(args, parent, latest);
}

interface Editing {
  readonly own: PersonaRules;
  readonly args: ChangeRulesArgs;
  readonly context: MutationContext;
  readonly diff: RulesDiff;
}

function editEffects(
  editing: Editing,
): Result<{ changes: Change[]; events: [RulesetChanged] }, Refusal> {
  const { own, args, context, diff } = editing;
  const current = own.current as Ruleset;
  const split = splitEdit(own.rules, diff.changes);
  const time = looseningTime(looseningFacts(own, context.now));
  const others = own.requests
    .filter((request) => isWaiting(request, own.cooldowns, context.now))
    .map((request) => ({ before: request, after: withoutReplaced(request, diff) }));
  if (split.later.length > 0 && time.at > context.now && others.length >= MOST_WAITING) {
    return err(
      refusal(
        'too_many_rule_changes',
        `expected at most ${MOST_WAITING} changes that wait, found \`${others.length + 1}\``,
        'rules',
      ),
    );
  }
  const line = versionLine(inOrder(split.rules, diff.order), [
    ...others.map(({ after }) => waitingOf(after)),
    ...(split.later.length > 0 ? [{ at: time.at, changes: split.later }] : []),
  ]);
  const [unfit] = line.unfit;
  if (unfit !== undefined) return err(unfitRefusal(unfit, args));
  // No earlier than the version whose rules it changes, whatever the device's clock says.
  const from = Math.max(context.eventTime, startOf(current, own.cooldowns));
  const actsNow = split.now.length > 0 || diff.order !== null || others.length > 0;
  const versions = [
    ...(actsNow
      ? [{ activeFrom: from, loosens: false, rules: inOrder(split.rules, diff.order) }]
      : []),
    ...line.versions,
  ];
  const changes = [
    ...versionRows(successorsOf(editing, versions)),
    put('rule_change_request', requestOf(editing, split, time)),
    ...others.flatMap(({ before, after }) =>
      before === after ? [] : [put('rule_change_request', after)],
    ),
  ];
  return ok({ changes, events: [changedEvent(args.rulesetId)] });
}

type RulesetChanged = ReturnType<typeof changedEvent>;

export const changedEvent = (rulesetId: string) =>
  ({ type: 'ruleset.changed', data: { rulesetId } }) as const;

function unfitRefusal(rule: string, { rules }: ChangeRulesArgs): Refusal {
  const field = `rules/${rules.findIndex(({ id }) => id === rule)}/params`;
  return refusal(
    'invalid_args',
    `expected params that hold together with a change that waits at \`${field}\`, found others`,
    field,
  );
}

const successorsOf = (
  { own, args, context }: Editing,
  versions: Successors['versions'],
): Successors => ({
  persona: args.persona,
  rulesetId: args.rulesetId,
  versions,
  after: own.versions.at(-1) as Ruleset,
  createdAt: formatInstant(context.eventTime),
  origins: new Map(own.definitions.map(({ ruleKey, origin }) => [ruleKey, origin])),
});

/** A parameter that is edited again is what the later edit says; what waited for it does not act. */
function withoutReplaced(request: RuleChangeRequest, { changes }: RulesDiff): RuleChangeRequest {
  const keyOf = ({ rule, part, param }: RuleChangeRequest['changes'][number]) =>
    `${rule}\n${part}\n${param}`;
  const edited = new Set(changes.map((change) => keyOf({ ...change, state: 'now' })));
  const isReplaced = (change: RuleChangeRequest['changes'][number]): boolean =>
    change.state === 'waits' && edited.has(keyOf(change));
  if (!request.changes.some(isReplaced)) return request;
  return {
    ...request,
    changes: request.changes.map((change) =>
      isReplaced(change) ? { ...change, state: 'replaced' } : change,
    ),
  };
}

function requestOf(
  { own, args, context, diff }: Editing,
  { later }: SplitEdit,
  { at, reason }: LooseningTime,
): RuleChangeRequest {
  const waitsUntil = at > context.now;
  const isLater = new Set(later);
  return {
    id: args.requestId,
    persona: args.persona,
    deviceId: args.meta.device.id,
    rulesetId: args.rulesetId,
    parentId: (own.versions.at(-1) as Ruleset).id,
    changes: diff.changes.map((change) => ({
      ...change,
      state: waitsUntil && isLater.has(change) ? 'waits' : 'now',
    })),
    reordered: diff.order !== null,
    reason: later.length > 0 ? reason : null,
    effectiveAt: later.length > 0 ? formatInstant(at) : null,
    receivedAt: formatInstant(context.now),
    withdrawnAt: null,
    createdAt: formatInstant(context.eventTime),
  };
}
