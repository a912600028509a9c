// Generated from shared/contracts by scripts/generate/contracts.mjs; do not edit.
import { validator } from '../contract-forms/index.ts';
import { digestCellForm, digestChangeForm, digestCountForm, digestDashForm, digestDocumentForm, digestFigureForm, digestLateTradeForm, digestRangeForm, digestResultSumForm, digestTradeForm } from './forms.js';
export const validateDigestCell = /* @__PURE__ */ validator(digestCellForm);
export const validateDigestChange = /* @__PURE__ */ validator(digestChangeForm);
export const validateDigestCount = /* @__PURE__ */ validator(digestCountForm);
export const validateDigestDash = /* @__PURE__ */ validator(digestDashForm);
export const validateDigestDocument = /* @__PURE__ */ validator(digestDocumentForm);
export const validateDigestFigure = /* @__PURE__ */ validator(digestFigureForm);
export const validateDigestLateTrade = /* @__PURE__ */ validator(digestLateTradeForm);
export const validateDigestRange = /* @__PURE__ */ validator(digestRangeForm);
export const validateDigestResultSum = /* @__PURE__ */ validator(digestResultSumForm);
export const validateDigestTrade = /* @__PURE__ */ validator(digestTradeForm);
