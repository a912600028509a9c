import type {
  Account,
  AccountSnapshot,
  Breach,
  Cooldown,
  Fill,
  FillRevision,
  FrictionTask,
  GateDecision,
  Intent,
  JournalEntry,
  Override,
  PaperQuarantine,
  Persona,
  Rule,
  RuleChangeRequest,
  Trade,
  TradeScore,
  WeeklyDigest,
} from '../generated/types.ts';
import type { Period } from './period.ts';

export interface RulesInForce {
  readonly persona: Persona;
  readonly rulesetId: string;
  readonly version: number;
  readonly rules: readonly Rule[];
}

/** A person's rows around a period; more than it needs does no harm. */
export interface WeekRows {
  readonly period: Period;
  readonly accounts: readonly Account[];
  readonly snapshots: readonly AccountSnapshot[];
  /** In force at the end of the period. */
  readonly rulesets: readonly RulesInForce[];
  /** Live and paper: what was filled since the earliest week whose late facts are looked for, and what is open. */
  readonly trades: readonly Trade[];
  /** Plans made in the period, and those of its trades and fills. */
  readonly intents: readonly Intent[];
  /** Of plans that reached the server late, the device's and the server's. */
  readonly decisions: readonly GateDecision[];
  /** Written since the start of the period. */
  readonly entries: readonly JournalEntry[];
  readonly breaches: readonly Breach[];
  readonly scores: readonly TradeScore[];
  readonly overrides: readonly Override[];
  readonly cooldowns: readonly Cooldown[];
  readonly tasks: readonly FrictionTask[];
  readonly quarantines: readonly PaperQuarantine[];
  readonly ruleChanges: readonly RuleChangeRequest[];
  /** Of index accounts. */
  readonly fills: readonly Fill[];
  /** Made since the start of the period. */
  readonly revisions: readonly FillRevision[];
  /** Digests of earlier periods. */
  readonly previous: readonly WeeklyDigest[];
}
