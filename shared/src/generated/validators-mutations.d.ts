// Generated from shared/contracts by scripts/generate/contracts.mjs; do not edit.
import type { Validate } from '../contract-forms/index.ts';
import type * as T from './types.ts';
export type { ContractError as ValidationError } from '../contract-errors/index.ts';
export type { Validate };
export const validateAdoptRulesetArgs: Validate<T.AdoptRulesetArgs>;
export const validateCompleteTaskArgs: Validate<T.CompleteTaskArgs>;
export const validateConfirmPositionsArgs: Validate<T.ConfirmPositionsArgs>;
export const validateCreateAccountArgs: Validate<T.CreateAccountArgs>;
export const validateDeclareBalanceArgs: Validate<T.DeclareBalanceArgs>;
export const validateDeleteCalendarEventArgs: Validate<T.DeleteCalendarEventArgs>;
export const validateDiscardRejectionArgs: Validate<T.DiscardRejectionArgs>;
export const validateImportFillsArgs: Validate<T.ImportFillsArgs>;
export const validateMutationMeta: Validate<T.MutationMeta>;
export const validateRecordFillArgs: Validate<T.RecordFillArgs>;
export const validateSaveCalendarEventArgs: Validate<T.SaveCalendarEventArgs>;
export const validateSubmitIntentArgs: Validate<T.SubmitIntentArgs>;
export const validateWriteNoteArgs: Validate<T.WriteNoteArgs>;
export const validateWritePostArgs: Validate<T.WritePostArgs>;
