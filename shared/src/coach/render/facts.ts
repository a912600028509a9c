import type {
  CoachTemplate,
  CooldownFacts,
  DecisionGateFacts,
  JournalPostFacts,
  JournalPreFacts,
  OverrideReviewFacts,
  WeeklyDigestFacts,
} from '../../generated/types.ts';
import {
  type Validate,
  validateCooldownFacts,
  validateDecisionGateFacts,
  validateJournalPostFacts,
  validateJournalPreFacts,
  validateOverrideReviewFacts,
  validateWeeklyDigestFacts,
} from '../../generated/validators-coach.js';

/** What each template is made of; a contract of each in `shared/contracts/coach`. */
export interface FactsOf {
  'journal-pre': JournalPreFacts;
  'journal-post': JournalPostFacts;
  'decision-gate': DecisionGateFacts;
  'weekly-digest': WeeklyDigestFacts;
  cooldown: CooldownFacts;
  'override-review': OverrideReviewFacts;
}

export const FACT_CONTRACTS = {
  'journal-pre': 'JournalPreFacts',
  'journal-post': 'JournalPostFacts',
  'decision-gate': 'DecisionGateFacts',
  'weekly-digest': 'WeeklyDigestFacts',
  cooldown: 'CooldownFacts',
  'override-review': 'OverrideReviewFacts',
} as const satisfies Record<CoachTemplate, string>;

const VALIDATORS: { readonly [K in CoachTemplate]: Validate<FactsOf[K]> } = {
  'journal-pre': validateJournalPreFacts,
  'journal-post': validateJournalPostFacts,
  'decision-gate': validateDecisionGateFacts,
  'weekly-digest': validateWeeklyDigestFacts,
  cooldown: validateCooldownFacts,
  'override-review': validateOverrideReviewFacts,
};

/** Whether facts are what their template's contract says. */
export const areFacts = (template: CoachTemplate, facts: unknown): boolean =>
  VALIDATORS[template](facts);

export const COACH_TEMPLATES = Object.keys(FACT_CONTRACTS) as CoachTemplate[];
