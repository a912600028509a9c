import { describeMismatch, shown } from '../contract-errors/index.ts';
import { type Refusal, refusal } from '../errors/index.ts';
import { RULE_KINDS, SYSTEM_RULES } from '../gate/index.ts';
import type { ValidationError } from '../generated/validators-rules.js';
import { contradictionIn, type RuleState } from '../rules/index.ts';

const SYSTEM_KINDS: ReadonlySet<string> = new Set(SYSTEM_RULES.map(({ kind }) => kind));

/** What is wrong with rules as they are to be, by the first of them that is; named by its field. */
export function rulesRefusal(
  rules: readonly RuleState[],
  before: readonly RuleState[],
): Refusal | undefined {
  const kinds = new Map(before.map(({ id, kind }) => [id, kind]));
  const ids = new Set<string>();
  for (const [place, rule] of rules.entries()) {
    const refused = ruleRefusal(rule, `rules/${place}`, kinds.get(rule.id), ids);
    if (refused) return refused;
    ids.add(rule.id);
  }
  return undefined;
}

const refuse = (field: string, expected: string, found: string): Refusal =>
  refusal('invalid_args', `expected ${expected} at \`${field}\`, found ${found}`, field);

function ruleRefusal(
  rule: RuleState,
  at: string,
  kind: RuleState['kind'] | undefined,
  ids: ReadonlySet<string>,
): Refusal | undefined {
  if (ids.has(rule.id)) return refuse(`${at}/id`, 'an id of its own', shown(rule.id));
  if (!Object.hasOwn(RULE_KINDS, rule.kind)) {
    return refuse(`${at}/kind`, 'a kind that this version knows', shown(rule.kind));
  }
  if (SYSTEM_KINDS.has(rule.kind)) {
    return refuse(`${at}/kind`, 'a kind that is not always on', shown(rule.kind));
  }
  if (kind !== undefined && kind !== rule.kind) {
    return refuse(`${at}/kind`, `the kind ${shown(kind)} of this rule`, shown(rule.kind));
  }
  const wrong = paramsMismatch(rule) ?? contradictionIn(rule);
  if (wrong === undefined) return undefined;
  const field = [at, 'params', ...(wrong.field === '' ? [] : [wrong.field])].join('/');
  return refuse(field, wrong.expected, wrong.found);
}

interface Failing {
  readonly errors?: readonly ValidationError[] | null;
}

/** What the kind refuses of the params: where, what it wants there, what stands there. */
export function paramsMismatch({ kind, params }: Pick<RuleState, 'kind' | 'params'>) {
  const { validate } = RULE_KINDS[kind];
  if (validate(params)) return undefined;
  const [error] = (validate as Failing).errors ?? [];
  if (error === undefined)
    return { field: '', expected: `params of \`${kind}\``, found: shown(params) };
  const { path, expected, found } = describeMismatch(error, params);
  return { field: path.join('/'), expected, found };
}
