import type { Outcome } from '../display/outcome.ts';

export interface GateAction {
  label: string;
  onPress: () => void;
}

export interface RowModel {
  id: string;
  /** In plain words. */
  name: string;
  sentence: string;
  /** Figures as they are shown, already formatted. */
  saw?: string | undefined;
  limit?: string | undefined;
  unit?: string | undefined;
  /** Share of the limit that is used, a decimal string. */
  margin?: string | undefined;
  /** Where the rule and what it saw came from. */
  source?: string | undefined;
}

export interface CompareSide {
  outcome: Outcome;
  headline: string;
  /** When it decided, as shown. */
  at: string;
}

export interface GatePanelModel {
  outcome: Outcome;
  /** First person. */
  headline: string;
  untilIso?: string | undefined;
  /** ms; a stable function. */
  now: () => number;
  timeZone?: string | undefined;
  primary?: GateAction | undefined;
  secondary: readonly GateAction[];
  stops: readonly RowModel[];
  /** Rules that a granted override lifts. */
  overridden: readonly RowModel[];
  notEvaluated: readonly RowModel[];
  passed: readonly RowModel[];
  /** Rules that do not look at a plan like this one. */
  notApplicable: readonly RowModel[];
  stamp: { text: string; confirmed: boolean };
  saved: 'saved' | 'saving' | 'not_saved' | 'trial';
  /** Only where the device and the server differ. */
  compare?: { device: CompareSide; server: CompareSide; cause: string } | undefined;
}
