import type { Decimal } from '../decimal/index.ts';
import type {
  Facts,
  Finding,
  GateIntent,
  InstrumentSpec,
  Outcome,
  Rule,
} from '../generated/types.ts';
import type { Instant, WindowSpec } from '../time/index.ts';
import type { CostOfSize } from './cost.ts';

export type {
  DecisionRecord,
  Facts,
  Finding,
  GateIntent,
  Outcome,
  Rule,
} from '../generated/types.ts';

/** Raised with every change that may alter a decision; part of every record. */
export const ENGINE_VERSION = '1.0.0';

/** Identifiers of the friction tasks that a finding may ask for. */
export type TaskId =
  | 'fill_fields'
  | 'accept_size'
  | 'revise_plan'
  | 'write_three_lines'
  | 'wait_minutes'
  | 'paper_trade'
  | 'declare_equity'
  | 'review_day';

export interface ParsedPlan {
  readonly entry: Decimal | null;
  readonly stop: Decimal | null;
  readonly target: Decimal | null;
  readonly size: Decimal | null;
}

/** What the rules look at: the intent and facts with their numbers parsed once. */
export interface GateInput {
  readonly intent: GateIntent;
  readonly plan: ParsedPlan;
  readonly facts: Facts;
  readonly asOf: Instant;
  readonly instrument: ParsedInstrument | null;
  readonly equity: { readonly latest: Decimal; readonly dayStart: Decimal } | null;
  /** Money lost at the stop for one lot, and per order; null where plan, instrument or rate lacks. */
  readonly cost: CostOfSize | null;
  /** The sum of open risk of the account, or null where a position has no known risk. */
  readonly openRisk: Decimal | null;
}

export interface ParsedInstrument {
  readonly spec: InstrumentSpec;
  readonly lotStep: Decimal;
  readonly minLot: Decimal;
}

/** Money that a size rule leaves for the plan at its stop. */
export interface SizeBound {
  readonly available: Decimal;
}

/** What a kind says of a plan; everything beside the status only where it applies. */
export interface Verdict {
  readonly status: Finding['status'];
  readonly outcome?: Exclude<Outcome, 'GO'>;
  readonly observed?: string;
  readonly limit?: string;
  readonly unit?: string;
  readonly margin?: string;
  readonly template?: string;
  readonly slots?: Record<string, string>;
  readonly until?: Instant;
  readonly tasks?: readonly TaskId[];
  readonly predicate?: string;
  /** Present on a SIZE_DOWN: what the rule leaves for the plan. */
  readonly bound?: SizeBound;
  /** Not even the smallest lot is within the rule, so no size is offered. */
  readonly fitsNoLot?: true;
  readonly simulate?: { readonly need: number; readonly done: number };
}

export type Direction =
  | 'lower'
  | 'higher'
  | 'true'
  | 'false'
  | 'more_items'
  | 'fewer_items'
  | 'undecidable';

/** One kind of the closed set: its params, which way is tighter, its judgement and its words. */
export interface RuleKindDefinition<P> {
  readonly kind: string;
  readonly validate: (params: unknown) => params is P;
  /** For each parameter the direction that is tighter; anything undecidable counts as looser. */
  readonly tighter: { readonly [K in keyof Required<P>]: Direction };
  /** Whether paper intents meet it: only kinds that look at nothing but the plan. */
  readonly planOnly: boolean;
  readonly texts: Readonly<Record<string, string>>;
  /** Windows of realised results that the facts must hold for it. */
  readonly windows?: (params: P) => readonly WindowSpec[];
  readonly evaluate: (params: P, input: GateInput) => Verdict;
}

export interface CompiledRule {
  readonly rule: Rule;
  readonly planOnly: boolean;
  readonly windows: readonly WindowSpec[];
  readonly evaluate: (input: GateInput) => Verdict;
}
