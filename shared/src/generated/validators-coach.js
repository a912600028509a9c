// Generated from shared/contracts by scripts/generate/contracts.mjs; do not edit.
import { validator } from '../contract-forms/index.ts';
import { coachDigestAggregatesForm, coachDigestFiguresForm, coachDigestRowsForm, coachFundRowForm, coachHourCellForm, coachMoneyRowForm, coachNamedCellForm, coachNamedCountForm, coachOwnCellForm, coachOwnLineForm, coachPendingRuleForm, coachSymbolCellForm, coachTradeRowForm } from './forms.js';
export const validateDigestAggregates = /* @__PURE__ */ validator(coachDigestAggregatesForm);
export const validateDigestFigures = /* @__PURE__ */ validator(coachDigestFiguresForm);
export const validateDigestRows = /* @__PURE__ */ validator(coachDigestRowsForm);
export const validateFundRow = /* @__PURE__ */ validator(coachFundRowForm);
export const validateHourCell = /* @__PURE__ */ validator(coachHourCellForm);
export const validateMoneyRow = /* @__PURE__ */ validator(coachMoneyRowForm);
export const validateNamedCell = /* @__PURE__ */ validator(coachNamedCellForm);
export const validateNamedCount = /* @__PURE__ */ validator(coachNamedCountForm);
export const validateOwnCell = /* @__PURE__ */ validator(coachOwnCellForm);
export const validateOwnLine = /* @__PURE__ */ validator(coachOwnLineForm);
export const validatePendingRule = /* @__PURE__ */ validator(coachPendingRuleForm);
export const validateSymbolCell = /* @__PURE__ */ validator(coachSymbolCellForm);
export const validateTradeRow = /* @__PURE__ */ validator(coachTradeRowForm);
