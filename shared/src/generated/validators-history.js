// Generated from shared/contracts by scripts/generate/contracts.mjs; do not edit.
import { validator } from '../contract-forms/index.ts';
import { historyPageForm, historySummaryForm } from './forms.js';
export const validateHistoryPage = /* @__PURE__ */ validator(historyPageForm);
export const validateHistorySummary = /* @__PURE__ */ validator(historySummaryForm);
