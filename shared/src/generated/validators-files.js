// Generated from shared/contracts by scripts/generate/contracts.mjs; do not edit.
import { validator } from '../contract-forms/index.ts';
import { filesPendingWorkForm } from './forms.js';
export const validatePendingWork = /* @__PURE__ */ validator(filesPendingWorkForm);
