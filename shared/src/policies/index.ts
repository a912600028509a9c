import startRules from '../../policies/start-rules.json' with { type: 'json' };
import type { Persona, RuleDefinition } from '../generated/types.ts';

/** A rule as it is offered: a start value by judgement, to be made the trader's own. */
export type OfferedRule = Pick<RuleDefinition, 'id' | 'kind' | 'params'>;

/** Personas that can be chosen, with the rules that each is offered one by one. */
const START_RULES = startRules as Partial<Record<Persona, OfferedRule[]>>;

export const PERSONAS_OFFERED = Object.keys(START_RULES) as Persona[];

export const startRulesOf = (persona: Persona): readonly OfferedRule[] =>
  START_RULES[persona] ?? [];
