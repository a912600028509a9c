export { type AgeRule, ageRuleOf } from './age-rules.ts';
export { isKept, type Kept, loadKept } from './kept.ts';
