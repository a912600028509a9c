import crypto from '../../policies/crypto.json' with { type: 'json' };
import indexdca from '../../policies/indexdca.json' with { type: 'json' };
import shortterm from '../../policies/shortterm.json' with { type: 'json' };
import swing from '../../policies/swing.json' with { type: 'json' };
import type { DefaultRuleset, Persona } from '../generated/types.ts';

/** A rule as it is offered: a start value by judgement, to be made the trader's own. */
export type OfferedRule = DefaultRuleset['rules'][number];

const DEFAULT_RULESETS = { crypto, shortterm, swing, indexdca } as Record<Persona, DefaultRuleset>;

export const PERSONAS_OFFERED = Object.keys(DEFAULT_RULESETS) as Persona[];

export const startRulesOf = (persona: Persona): readonly OfferedRule[] =>
  DEFAULT_RULESETS[persona].rules;
