export { type Evaluation, evaluate } from './evaluate.ts';
export { severity } from './headline.ts';
export { type DecisionRequest, decide, replaysToItself } from './record.ts';
export { compileRules, isRuleKind, RULE_KINDS, SYSTEM_RULES } from './registry.ts';
export { findingText, GO_MEANS, renderText, templateIds } from './texts.ts';
export { expiryOf } from './ttl.ts';
export * from './types.ts';
export type { InvalidPlan } from './validate.ts';
export { windowKey } from './words.ts';
