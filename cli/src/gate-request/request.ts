import { shown } from '@mast/shared/contract-errors';
import { compileRules, type DecisionRequest } from '@mast/shared/gate';
import { PERSONAS_OFFERED } from '@mast/shared/policies';
import { type Instant, parseInstant } from '@mast/shared/time';
import type { GateIntent, Persona, Rule } from '@mast/shared/types';
import { badRequest } from '../command.ts';
import { resolveAliases } from './aliases.ts';
import { objectAt } from './contract.ts';
import { factsOf } from './facts.ts';
import { intentOf } from './intent.ts';
import { instantText, type Members, plainForm } from './plain-form.ts';
import { rulesOf } from './rules.ts';

const PERSONAS: readonly string[] = PERSONAS_OFFERED;

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
 * A request in plain form with every member at its one place.
 * @param known the members that it may have
 * @throws CommandError that names the place of what cannot be understood
 */
export function requestOf(raw: Members, known: readonly string[]): Members {
  const request = plainForm(raw) as Members;
  const unknown = Object.keys(request).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw badRequest(`expected only ${known.join(', ')}, found \`${unknown}\``, unknown);
  }
  if (request.rules === undefined && request.persona === undefined) {
    throw badRequest('expected `rules` or `persona`, found neither', 'rules');
  }
  // Their members move about, so that each has to be an object first.
  objectAt(request.intent, 'intent');
  objectAt(request.facts, 'facts');
  resolveAliases(request);
  return request;
}

/** The intent of a request and the rules that judge it. */
export function intentAndRules(request: Members): { intent: GateIntent; rules: Rule[] } {
  const persona = personaOf(request);
  return {
    rules: rulesOf(request.rules, persona),
    intent: intentOf(request.intent, persona),
  };
}

/**
 * A gate request as it was written, brought to everything that a decision takes.
 * @throws CommandError that names the place of what cannot be understood
 */
export function decisionRequest(raw: Members): DecisionRequest {
  const request = requestOf(raw, ['intent', 'rules', 'persona', 'facts', 'asOf']);
  const asOf = parseInstant(instantText(request.asOf, 'asOf')) as Instant;
  const { intent, rules } = intentAndRules(request);
  const compiled = compileRules(rules);
  return {
    id: 'cli',
    intent,
    revision: 1,
    rulesetId: 'cli',
    rules,
    facts: factsOf(request.facts, { rules: compiled, intent, asOf }),
    asOf,
    evaluatedAt: asOf,
    evaluator: 'device',
  };
}
