import { shown } from '@mast/shared/contract-errors';
import { startRulesOf } from '@mast/shared/policies';
import type { Persona, Rule } from '@mast/shared/types';
import { validateRule } from '@mast/shared/validators-gate';
import { badRequest } from '../command.ts';
import { held, objectAt } from './contract.ts';
import { plainParams } from './plain-params.ts';

const IS_ID = /^[A-Za-z0-9:_.-]{1,80}$/;

const idOf = (kind: unknown, i: number): string =>
  typeof kind === 'string' && IS_ID.test(kind) ? `${kind}-${i + 1}` : `rule-${i + 1}`;

function checkIdsOnce(rules: readonly Rule[]): void {
  rules.forEach(({ id }, i) => {
    if (rules.findIndex((one) => one.id === id) === i) return;
    throw badRequest(`expected each rule id once, found \`${id}\` again`, `rules[${i}].id`);
  });
}

/** Rules as they were given; one without an id is named by its kind and place. */
function givenRules(raw: unknown, persona: Persona): Rule[] {
  if (!Array.isArray(raw)) {
    throw badRequest(`expected a list at \`rules\`, found ${shown(raw)}`, 'rules');
  }
  const rules = raw.map((one, i) => {
    const rule = objectAt(one, `rules[${i}]`);
    const params = plainParams(rule.kind, rule.params ?? {}, persona);
    return held(validateRule, { id: idOf(rule.kind, i), ...rule, params }, `rules[${i}]`);
  });
  checkIdsOnce(rules);
  return rules;
}

/** The given rules, else the start rules of the persona. */
export const rulesOf = (raw: unknown, persona: Persona): Rule[] =>
  raw === undefined ? startRulesOf(persona).map((rule) => ({ ...rule })) : givenRules(raw, persona);
