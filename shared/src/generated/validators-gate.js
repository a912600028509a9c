// Generated from shared/contracts by scripts/generate/contracts.mjs; do not edit.
import { validator } from '../contract-forms/index.ts';
import { gateContextForm, gateDecisionForm, gateDefaultRulesetForm, gateFactsForm, gateFindingForm, gateInstrumentSpecForm, gateIntentForm, gatePlanForm, gateRuleForm } from './forms.js';
export const validateIntentContext = /* @__PURE__ */ validator(gateContextForm);
export const validateDecisionRecord = /* @__PURE__ */ validator(gateDecisionForm);
export const validateDefaultRuleset = /* @__PURE__ */ validator(gateDefaultRulesetForm);
export const validateFacts = /* @__PURE__ */ validator(gateFactsForm);
export const validateFinding = /* @__PURE__ */ validator(gateFindingForm);
export const validateInstrumentSpec = /* @__PURE__ */ validator(gateInstrumentSpecForm);
export const validateGateIntent = /* @__PURE__ */ validator(gateIntentForm);
export const validatePlan = /* @__PURE__ */ validator(gatePlanForm);
export const validateRule = /* @__PURE__ */ validator(gateRuleForm);
