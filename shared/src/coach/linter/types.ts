/** Where a text stands: a whole sentence of the coach, an act to tap, a short name, the digest. */
export type Channel = 'coach' | 'cta' | 'label' | 'digest';

/** What a renderer bound into a text. */
export interface LintSlots {
  /** Numbers, times and dates, as numbers or as texts that hold them. */
  readonly numbers?: readonly (number | string)[];
  readonly instruments?: readonly string[];
  /** Stored texts of this trader, verbatim. */
  readonly quotes?: readonly string[];
  /** Texts that others wrote, such as events of a calendar feed: only words of a closed list. */
  readonly imported?: readonly string[];
  /** Names out of our own closed lists, such as kinds of rules and places. */
  readonly names?: readonly string[];
}

export interface LintInput {
  readonly text: string;
  readonly channel: Channel;
  readonly source: 'template' | 'llm';
  readonly slots: LintSlots;
}

export const RULE_IDS = [
  'U-CTRL',
  'U-COMPAT',
  'U-MARK',
  'U-SCRIPT',
  'U-LATIN',
  'U-EMOJI',
  'U-SPACED',
  'U-LEET',
  'Q-FORGED',
  'Q-FRAME',
  'Q-IMPORTED',
  'N-UNSOURCED',
  'I-UNSOURCED',
  'B-2P',
  'B-1PP',
  'B-IMP',
  'B-MODAL',
  'B-PRES',
  'B-DIR',
  'B-RESIDUAL',
  'B-PRED',
  'B-GUAR',
  'B-EVAL',
  'B-COMPARE',
  'B-REC',
  'B-URGENT',
  'B-SOCIAL',
  'B-HINDSIGHT',
  'B-SHAME',
  'A-FRAME',
] as const;

export type LintRuleId = (typeof RULE_IDS)[number];

export interface Violation {
  readonly id: LintRuleId;
  /** The piece of the text that the rule fired on, at most 80 characters of it. */
  readonly match: string;
}

export interface LintResult {
  readonly ok: boolean;
  readonly violations: readonly Violation[];
  readonly linterVersion: number;
}
