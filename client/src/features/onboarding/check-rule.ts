import { RULE_KINDS } from '@mast/shared/gate';
import type { RuleKind } from '@mast/shared/types';
import { numberOf, pathKey } from '../rules/rule-input.ts';
import { ruleSentence } from '../rules/rule-sentence.ts';
import { setParam } from '../rules/set-param.ts';

export interface CheckedRule {
  params: object;
  /** By the path of the number, or under the empty path where it belongs to none. */
  errors: Record<string, string>;
}

interface Checked {
  kind: RuleKind;
  params: object;
}

interface ValidatorErrors {
  errors?: { instancePath: string }[] | null;
}

/** The params with the typed numbers in them, and what the kind itself refuses. */
export function checkRule(rule: Checked, typed: Readonly<Record<string, string>>): CheckedRule {
  const errors: Record<string, string> = {};
  let params = rule.params;
  for (const input of ruleSentence(rule).inputs) {
    const text = typed[pathKey(input.path)];
    if (input.type !== 'number' || text === undefined) continue;
    const value = numberOf(text, input);
    if (value === undefined) {
      const wanted = input.whole ? 'a whole number' : 'a number';
      errors[pathKey(input.path)] = `Expected ${wanted}, found “${text.trim()}”.`;
    } else {
      params = setParam(params, input.path, value);
    }
  }
  if (Object.keys(errors).length > 0) return { params, errors };
  const { validate } = RULE_KINDS[rule.kind];
  if (validate(params)) return { params, errors };
  for (const { instancePath } of (validate as ValidatorErrors).errors ?? []) {
    errors[instancePath.slice(1)] = 'Expected a value within what this kind of rule allows.';
  }
  return { params, errors };
}
