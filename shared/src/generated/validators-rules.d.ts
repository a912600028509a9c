// Generated from shared/contracts by scripts/generate/contracts.mjs; do not edit.
import type * as T from './types.ts';
export interface ValidationError { instancePath: string; keyword: string; params: Record<string, unknown> }
export interface Validate<V> { (data: unknown): data is V; errors?: ValidationError[] | null }
export const validateLossLimitParams: Validate<T.LossLimitParams>;
export const validateLossStreakParams: Validate<T.LossStreakParams>;
export const validateMaxRiskPerTradeParams: Validate<T.MaxRiskPerTradeParams>;
export const validateMaxTradesParams: Validate<T.MaxTradesParams>;
export const validateRequireFieldsParams: Validate<T.RequireFieldsParams>;
export const validateStopPolicyParams: Validate<T.StopPolicyParams>;
export const validateSysCooldownParams: Validate<T.SysCooldownParams>;
