export { LINTER_VERSION, lint } from './lint.ts';
export {
  type Channel,
  type LintInput,
  type LintResult,
  type LintRuleId,
  type LintSlots,
  RULE_IDS,
  type Violation,
} from './types.ts';
