import { shown } from '@mast/shared/contract-errors';
import { compileRules, type DecisionRequest } from '@mast/shared/gate';
import { PERSONAS_OFFERED } from '@mast/shared/policies';
import type { Persona } from '@mast/shared/types';
import { badRequest } from '../command.ts';
import { objectAt } from './contract.ts';
import { factsOf } from './facts.ts';
import { intentOf } from './intent.ts';
import { instantText, type Members, plainForm } from './plain-form.ts';
import { rulesOf } from './rules.ts';

const KNOWN = new Set(['intent', 'rules', 'persona', 'facts', 'asOf']);
const PERSONAS: readonly string[] = [...PERSONAS_OFFERED, 'indexdca'];

/** It decides how long a GO stands; the shortest where neither request nor intent names one. */
const DEFAULT_PERSONA = 'shortterm';

function personaOf(request: Members): Persona {
  const ofIntent = objectAt(request.intent, 'intent').persona;
  const named = request.persona ?? ofIntent ?? DEFAULT_PERSONA;
  if (!PERSONAS.includes(named as string)) {
    throw badRequest(
      `expected a persona of ${PERSONAS.join(', ')}, found ${shown(named)}`,
      'persona',
    );
  }
  if (ofIntent !== undefined && ofIntent !== named) {
    const message = `expected the persona of the intent, ${shown(ofIntent)}, found ${shown(named)}`;
    throw badRequest(message, 'persona');
  }
  return named as Persona;
}

/**
 * A request as it was written, brought to everything that a decision takes.
 * @throws CommandError that names the place of what cannot be understood
 */
export function decisionRequest(raw: Members): DecisionRequest {
  const request = plainForm(raw) as Members;
  const unknown = Object.keys(request).find((name) => !KNOWN.has(name));
  if (unknown !== undefined) {
    throw badRequest(
      `expected intent, rules or persona, facts and asOf, found \`${unknown}\``,
      unknown,
    );
  }
  if (request.rules === undefined && request.persona === undefined) {
    throw badRequest('expected `rules` or `persona`, found neither', 'rules');
  }
  const asOf = instantText(request.asOf, 'asOf');
  const at = Date.parse(asOf);
  const persona = personaOf(request);
  const rules = rulesOf(request.rules, persona);
  const windows = compileRules(rules).flatMap((rule) => [...rule.windows]);
  return {
    id: 'cli',
    intent: intentOf(request.intent, persona),
    revision: 1,
    rulesetId: 'cli',
    rules,
    facts: factsOf(request.facts, windows, asOf),
    asOf: at,
    evaluatedAt: at,
    evaluator: 'device',
  };
}
