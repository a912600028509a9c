// Generated from shared/contracts by scripts/generate/contracts.mjs; do not edit.
import type * as T from './types.ts';
export interface ValidationError { instancePath: string; keyword: string; params: Record<string, unknown> }
export interface Validate<V> { (data: unknown): data is V; errors?: ValidationError[] | null }
export const validateIntentContext: Validate<T.IntentContext>;
export const validateDecisionRecord: Validate<T.DecisionRecord>;
export const validateFacts: Validate<T.Facts>;
export const validateFinding: Validate<T.Finding>;
export const validateInstrumentSpec: Validate<T.InstrumentSpec>;
export const validateGateIntent: Validate<T.GateIntent>;
export const validatePlan: Validate<T.Plan>;
export const validateRule: Validate<T.Rule>;
