export { afterOverride, type RowsAfter } from './after-override.ts';
export { type Asked, type AskedAbout, type AskedBy, askOverride, PAUSE_MS } from './ask.ts';
export { closedTo, isPlanOver, judgeOverride, type OverrideAnswer } from './judge.ts';
export {
  type LimitsLeft,
  limitDenials,
  limitsLeft,
  MOST_INTENTS_A_DAY,
  MOST_INTENTS_A_WEEK,
  MOST_RULES,
} from './limits.ts';
export { neverWords } from './never-words.ts';
export { overrideFact } from './override-fact.ts';
export { LEAST_CHARACTERS, lastRationales, rationaleRefusal } from './rationale.ts';
export { isStated, moneyAtRisk } from './risk.ts';
export { LEAST_WRITTEN, SAFEGUARD_FORMS, safeguardsRefusal } from './safeguards.ts';
export {
  type AfterOverride,
  ASKED_AFTER,
  type AskedAfter,
  allKept,
  questionsOf,
  type SafeguardState,
  safeguardsKept,
} from './safeguards-kept.ts';
export { sizeUnder } from './size.ts';
