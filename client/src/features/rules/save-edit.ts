import type { Refusal } from '@mast/shared/errors';
import type { RuleState } from '@mast/shared/rules';
import type { RuleDefinition } from '@mast/shared/types';
import { newId, rehearse, write } from '../../data/index.ts';
import type { OwnRules } from './own-rules.ts';

/** Saves rules as they are to be; @returns why this device would not take them, where it would not. */
export async function saveEdit(
  base: OwnRules,
  wanted: readonly RuleState[],
): Promise<Refusal | undefined> {
  const args = {
    requestId: newId(),
    persona: base.persona,
    rulesetId: newId(),
    parentId: base.head.id,
    baseRulesetId: base.current.id,
    rules: wanted.map(({ onMissing, ...rule }) => ({
      ...rule,
      ...(onMissing === null ? {} : { onMissing }),
    })),
  };
  const refused = await rehearse('changeRules', args);
  if (refused === undefined) await write('changeRules', args);
  return refused;
}

/** Takes back what of a request still waits. */
export async function withdraw(requestId: string): Promise<Refusal | undefined> {
  const args = { requestId, rulesetId: newId() };
  const refused = await rehearse('withdrawRuleChange', args);
  if (refused === undefined) await write('withdrawRuleChange', args);
  return refused;
}

/** The rules with one of them changed, or with a new one at the end. */
export const withRule = (rules: readonly RuleState[], changed: RuleState): RuleState[] =>
  rules.some(({ id }) => id === changed.id)
    ? rules.map((one) => (one.id === changed.id ? changed : one))
    : [...rules, changed];

/** Rules that are not in force, in the form of rows, to be tried out. */
export const asDefinitions = (
  { current }: OwnRules,
  rules: readonly RuleState[],
): RuleDefinition[] =>
  rules.map(({ id, ...rule }, position) => ({
    ...rule,
    id: `${current.id}:${id}`,
    rulesetId: current.id,
    ruleKey: id,
    position,
    origin: 'custom',
    createdAt: current.createdAt,
  }));

/** Where in an edit of these rules a refusal lies, as the path of a param of one of them. */
export function fieldOfRefusal(
  { field }: Refusal,
  wanted: readonly RuleState[],
  id: string,
): string | undefined {
  const place = wanted.findIndex((one) => one.id === id);
  const at = `rules/${place}/params/`;
  return field?.startsWith(at) ? field.slice(at.length) : undefined;
}
