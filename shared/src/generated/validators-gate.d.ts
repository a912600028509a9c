// Generated from shared/contracts by scripts/generate/contracts.mjs; do not edit.
import type { Validate } from '../contract-forms/index.ts';
import type * as T from './types.ts';
export type { ContractError as ValidationError } from '../contract-errors/index.ts';
export type { Validate };
export const validateIntentContext: Validate<T.IntentContext>;
export const validateDecisionRecord: Validate<T.DecisionRecord>;
export const validateDefaultRuleset: Validate<T.DefaultRuleset>;
export const validateFacts: Validate<T.Facts>;
export const validateFinding: Validate<T.Finding>;
export const validateInstrumentSpec: Validate<T.InstrumentSpec>;
export const validateGateIntent: Validate<T.GateIntent>;
export const validatePlan: Validate<T.Plan>;
export const validateRule: Validate<T.Rule>;
