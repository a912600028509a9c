// Generated from shared/contracts by scripts/generate/contracts.mjs; do not edit.
import { validator } from '../contract-forms/index.ts';
import { filesExportForm, filesPendingWorkForm } from './forms.js';
export const validateExportFile = /* @__PURE__ */ validator(filesExportForm);
export const validatePendingWork = /* @__PURE__ */ validator(filesPendingWorkForm);
