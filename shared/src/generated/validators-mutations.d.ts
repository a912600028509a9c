// Generated from shared/contracts by scripts/generate/contracts.mjs; do not edit.
import type * as T from './types.ts';
export interface ValidationError { instancePath: string; keyword: string; params: Record<string, unknown> }
export interface Validate<V> { (data: unknown): data is V; errors?: ValidationError[] | null }
export const validateAdoptRulesetArgs: Validate<T.AdoptRulesetArgs>;
export const validateCreateAccountArgs: Validate<T.CreateAccountArgs>;
export const validateDiscardRejectionArgs: Validate<T.DiscardRejectionArgs>;
export const validateImportFillsArgs: Validate<T.ImportFillsArgs>;
export const validateMutationMeta: Validate<T.MutationMeta>;
export const validateRecordFillArgs: Validate<T.RecordFillArgs>;
export const validateSubmitIntentArgs: Validate<T.SubmitIntentArgs>;
export const validateWritePostArgs: Validate<T.WritePostArgs>;
