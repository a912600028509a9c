// Generated from shared/contracts by scripts/generate/contracts.mjs; do not edit.
import type * as T from './types.ts';
export interface ValidationError { instancePath: string; keyword: string; params: Record<string, unknown> }
export interface Validate<V> { (data: unknown): data is V; errors?: ValidationError[] | null }
export const validateAccountSnapshot: Validate<T.AccountSnapshot>;
export const validateAccount: Validate<T.Account>;
export const validateCooldown: Validate<T.Cooldown>;
export const validateFill: Validate<T.Fill>;
export const validateGateDecision: Validate<T.GateDecision>;
export const validateImport: Validate<T.Import>;
export const validateInstrument: Validate<T.Instrument>;
export const validateIntent: Validate<T.Intent>;
export const validateJournalEntry: Validate<T.JournalEntry>;
export const validatePerson: Validate<T.Person>;
export const validateRejection: Validate<T.Rejection>;
export const validateRuleDefinition: Validate<T.RuleDefinition>;
export const validateRuleset: Validate<T.Ruleset>;
export const validateTrade: Validate<T.Trade>;
