import cryptoRules from '../../policies/crypto.json' with { type: 'json' };
import indexdcaRules from '../../policies/indexdca.json' with { type: 'json' };
import shorttermRules from '../../policies/shortterm.json' with { type: 'json' };
import swingRules from '../../policies/swing.json' with { type: 'json' };
import type { DefaultRuleset, Persona } from '../generated/types.ts';

/** A rule as it is offered: a start value by judgement, to be made the trader's own. */
export type OfferedRule = DefaultRuleset['rules'][number];

const DEFAULT_RULESETS = {
  crypto: cryptoRules,
  shortterm: shorttermRules,
  swing: swingRules,
  indexdca: indexdcaRules,
} as Record<Persona, DefaultRuleset>;

export const PERSONAS_OFFERED = Object.keys(DEFAULT_RULESETS) as Persona[];

export const startRulesOf = (persona: Persona): readonly OfferedRule[] =>
  DEFAULT_RULESETS[persona].rules;
