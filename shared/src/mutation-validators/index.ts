import {
  type Validate,
  validateAdoptRulesetArgs,
  validateCompleteTaskArgs,
  validateConfirmPositionsArgs,
  validateCreateAccountArgs,
  validateDeclareBalanceArgs,
  validateDeleteCalendarEventArgs,
  validateDiscardRejectionArgs,
  validateImportFillsArgs,
  validateRecordFillArgs,
  validateSaveCalendarEventArgs,
  validateSubmitIntentArgs,
  validateWriteNoteArgs,
  validateWritePostArgs,
} from '../generated/validators-mutations.js';
import type { MutationArgs, MutationName } from '../mutations/index.ts';

/** The contract that the server holds each mutation's arguments to. */
export const MUTATION_VALIDATORS: { readonly [N in MutationName]: Validate<MutationArgs[N]> } = {
  createAccount: validateCreateAccountArgs,
  adoptRuleset: validateAdoptRulesetArgs,
  submitIntent: validateSubmitIntentArgs,
  recordFill: validateRecordFillArgs,
  importFills: validateImportFillsArgs,
  writePost: validateWritePostArgs,
  discardRejection: validateDiscardRejectionArgs,
  completeTask: validateCompleteTaskArgs,
  declareBalance: validateDeclareBalanceArgs,
  confirmPositions: validateConfirmPositionsArgs,
  saveCalendarEvent: validateSaveCalendarEventArgs,
  deleteCalendarEvent: validateDeleteCalendarEventArgs,
  writeNote: validateWriteNoteArgs,
};
