import type { Decimal } from '../decimal/index.ts';
import type {
  Facts,
  Finding,
  GateIntent,
  InstrumentSpec,
  Outcome,
  ReasonCode,
  Rule,
  RuleKind,
  Safeguard,
  Task,
} from '../generated/types.ts';
import type { Instant, WindowSpec } from '../time/index.ts';
import type { CostOfSize } from './cost.ts';
import type { GateFacts } from './read-facts.ts';

export type {
  DecisionRecord,
  Facts,
  Finding,
  GateIntent,
  Outcome,
  Rule,
  Safeguard,
  Task,
} from '../generated/types.ts';

/** Raised with every change that may alter a decision; part of every record. */
export const ENGINE_VERSION = '2.0.0';

export interface ParsedPlan {
  readonly entry: Decimal | null;
  readonly stop: Decimal | null;
  readonly target: Decimal | null;
  readonly size: Decimal | null;
  readonly leverage: Decimal | null;
  readonly liquidationPrice: Decimal | null;
  readonly amount: Decimal | null;
  readonly exitTime: Instant | null;
}

export interface ParsedInstrument {
  readonly spec: InstrumentSpec;
  readonly lotStep: Decimal;
  readonly minLot: Decimal;
}

/** How large the plan is, in what it is sized by: lots, or money of the account currency. */
export interface PlanSize {
  readonly unit: 'lots' | 'money';
  readonly asked: Decimal | null;
  readonly step: Decimal;
  readonly smallest: Decimal;
  /** Money lost at the stop, with fees; null where plan or rate lacks. */
  readonly risk: PlanCost | null;
  /** Money that is bought or sold; null where plan or rate lacks. */
  readonly notional: PlanCost | null;
}

/** What any size costs, and the one that is asked. */
export interface PlanCost extends CostOfSize {
  readonly ofPlan: Decimal | null;
}

/** What the rules look at: the intent and facts with their numbers parsed once. */
export interface GateInput {
  readonly intent: GateIntent;
  readonly plan: ParsedPlan;
  /** As they came, for what is no number. */
  readonly facts: Facts;
  readonly figures: GateFacts;
  readonly asOf: Instant;
  readonly instrument: ParsedInstrument | null;
  /** Null where the instrument is not known. */
  readonly size: PlanSize | null;
  /** What a drawdown scales the size limits by; 1 where none does. */
  readonly limitFactor: Decimal;
}

/** Money that a size rule leaves for a plan that is too large, and the largest size within it. */
export interface SizeBound {
  readonly available: Decimal;
  readonly largest: Decimal;
}

/** What a rule saw and its limit, for the record. `margin` is the share of the limit that is used. */
export interface Figures {
  readonly observed: string;
  readonly limit: string;
  readonly unit: string;
  readonly margin?: string;
}

/**
 * What a kind says of a plan; everything beside the status only where it applies. Figures and slots
 * are made only when a record is written.
 */
export interface Verdict {
  readonly status: Finding['status'];
  readonly outcome?: Exclude<Outcome, 'GO'>;
  readonly template?: string;
  readonly figures?: () => Figures;
  readonly slots?: () => Record<string, string>;
  readonly until?: Instant;
  readonly tasks?: readonly Task[];
  readonly predicate?: string;
  /** What the rule leaves for the plan where it is too large. */
  readonly bound?: SizeBound;
  /** Not even the smallest lot is within the rule, so no size is offered. */
  readonly fitsNoLot?: true;
  readonly simulate?: { readonly need: number; readonly done: number };
  readonly flag?: string;
  /** A rule that is only shown as not evaluated, which the trader chose for it. */
  readonly leavesGo?: true;
}

export type Direction =
  | 'lower'
  | 'higher'
  | 'true'
  | 'false'
  | 'more_items'
  | 'fewer_items'
  | 'undecidable';

/**
 * What a parameter that is left out stands for: its default, or the loosest or tightest that there
 * is, such as no limit at all.
 */
export type Absence = 'loosest' | 'tightest' | string | number | boolean | readonly unknown[];

/** Whether a finding may be overridden, and what that takes. */
export type OverridePolicy =
  | { readonly allowed: false }
  | {
      readonly allowed: true;
      readonly safeguards: readonly Safeguard[];
      readonly onceADay?: true;
      readonly reasonCode?: ReasonCode;
      /** Hours after the chain's start from which it is possible. */
      readonly afterHours?: number;
    };

/** One kind of the closed set: its params, which way is tighter, its judgement and its words. */
export interface RuleKindDefinition<P> {
  readonly kind: RuleKind;
  readonly validate: (params: unknown) => params is P;
  /** For each parameter the direction that is tighter; anything undecidable counts as looser. */
  readonly tighter: { readonly [K in keyof Required<P>]: Direction };
  /** For parameters that may be left out; where it does not say, to add or drop one is undecidable. */
  readonly absent?: { readonly [K in keyof P]?: Absence };
  /** Whether paper intents meet it: only kinds that look at nothing but the plan. */
  readonly planOnly: boolean;
  /** Whether it looks at the sales of an index plan; no other reduction meets any rule. */
  readonly judgesSales?: true;
  readonly texts: Readonly<Record<string, string>>;
  /** Windows of realised results that the facts must hold for it. */
  readonly windows?: (params: P) => readonly WindowSpec[];
  /** Days of lookback whose drawdown the facts must hold for it. */
  readonly lookbacks?: (params: P) => readonly number[];
  /** What it scales the size limits by, where it does. */
  readonly limitFactor?: (params: P, input: GateInput) => Decimal | undefined;
  readonly evaluate: (params: P, input: GateInput, rule: Rule) => Verdict;
  /** The policy for a verdict of this kind that is no pass. */
  readonly override: (params: P, verdict: Verdict, input: GateInput) => OverridePolicy;
}

export interface CompiledRule {
  readonly rule: Rule;
  readonly planOnly: boolean;
  readonly judgesSales: boolean;
  readonly windows: readonly WindowSpec[];
  readonly lookbacks: readonly number[];
  readonly limitFactor?: (input: GateInput) => Decimal | undefined;
  readonly evaluate: (input: GateInput) => Verdict;
  readonly override: (verdict: Verdict, input: GateInput) => OverridePolicy;
}
