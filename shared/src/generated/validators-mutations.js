// Generated from shared/contracts by scripts/generate/contracts.mjs; do not edit.
import { validator } from '../contract-forms/index.ts';
import { mutationsAdoptRulesetForm, mutationsCompleteTaskForm, mutationsConfirmPositionsForm, mutationsCreateAccountForm, mutationsDeclareBalanceForm, mutationsDeleteCalendarEventForm, mutationsDiscardRejectionForm, mutationsImportFillsForm, mutationsMetaForm, mutationsRecordFillForm, mutationsSaveCalendarEventForm, mutationsSubmitIntentForm, mutationsWriteNoteForm, mutationsWritePostForm } from './forms.js';
export const validateAdoptRulesetArgs = /* @__PURE__ */ validator(mutationsAdoptRulesetForm);
export const validateCompleteTaskArgs = /* @__PURE__ */ validator(mutationsCompleteTaskForm);
export const validateConfirmPositionsArgs = /* @__PURE__ */ validator(mutationsConfirmPositionsForm);
export const validateCreateAccountArgs = /* @__PURE__ */ validator(mutationsCreateAccountForm);
export const validateDeclareBalanceArgs = /* @__PURE__ */ validator(mutationsDeclareBalanceForm);
export const validateDeleteCalendarEventArgs = /* @__PURE__ */ validator(mutationsDeleteCalendarEventForm);
export const validateDiscardRejectionArgs = /* @__PURE__ */ validator(mutationsDiscardRejectionForm);
export const validateImportFillsArgs = /* @__PURE__ */ validator(mutationsImportFillsForm);
export const validateMutationMeta = /* @__PURE__ */ validator(mutationsMetaForm);
export const validateRecordFillArgs = /* @__PURE__ */ validator(mutationsRecordFillForm);
export const validateSaveCalendarEventArgs = /* @__PURE__ */ validator(mutationsSaveCalendarEventForm);
export const validateSubmitIntentArgs = /* @__PURE__ */ validator(mutationsSubmitIntentForm);
export const validateWriteNoteArgs = /* @__PURE__ */ validator(mutationsWriteNoteForm);
export const validateWritePostArgs = /* @__PURE__ */ validator(mutationsWritePostForm);
