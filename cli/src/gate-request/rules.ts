import { shown } from '@mast/shared/contract-errors';
import { startRulesOf } from '@mast/shared/policies';
import type { Persona, Rule } from '@mast/shared/types';
import { validateRule } from '@mast/shared/validators-gate';
import { badRequest, CommandError } from '../command.ts';
import { held, objectAt } from './contract.ts';

/** Rules as they were given; one without an id is named by its kind and place. */
function givenRules(raw: unknown): Rule[] {
  if (!Array.isArray(raw)) {
    throw badRequest(`expected a list at \`rules\`, found ${shown(raw)}`, 'rules');
  }
  return raw.map((one, i) => {
    const rule = objectAt(one, `rules[${i}]`);
    return held(
      validateRule,
      { id: `${String(rule.kind)}-${i + 1}`, params: {}, ...rule },
      `rules[${i}]`,
    );
  });
}

/** The given rules, else the start rules of the persona. */
export function rulesOf(raw: unknown, persona: Persona): Rule[] {
  if (raw !== undefined) return givenRules(raw);
  const start = startRulesOf(persona).map((rule) => ({ ...rule }));
  if (start.length > 0) return start;
  throw new CommandError('no_ruleset', `expected a persona with start rules, found \`${persona}\``);
}
