import type {
  Cooldown,
  DecisionRecord,
  Fill,
  FrictionTask,
  Intent,
  JournalEntry,
  Override,
  Persona,
  Rule,
  Trade,
} from '../generated/types.ts';

/** A plan with what the device and the server decided of it, as far as they are there. */
export interface DecidedPlan {
  readonly intent: Intent;
  readonly device: DecisionRecord | undefined;
  readonly server: DecisionRecord | undefined;
  /** That were granted on it or on an earlier revision of its chain. */
  readonly overrides: readonly Override[];
}

/** Where a stop stood from an instant on; null where it was taken away. */
export interface RecordedStop {
  readonly at: string;
  readonly price: string | null;
  /** Null where that was not said. */
  readonly atBroker: boolean | null;
}

/** Everything by which one trade is judged: the same rows on the device and on the server. */
export interface TradeFile {
  readonly trade: Trade;
  readonly persona: Persona;
  readonly mainZone: string;
  /** By their ids; those that are not at hand are left out. */
  readonly fills: ReadonlyMap<string, Fill>;
  /** The plan that each fill answers, by the fill's id. */
  readonly plans: ReadonlyMap<string, DecidedPlan>;
  /** After the first one, in order. */
  readonly stops: readonly RecordedStop[];
  /** Of the person, and their tasks that were open while the trade was. */
  readonly cooldowns: readonly Cooldown[];
  readonly tasks: readonly FrictionTask[];
  /** First entries of the person's other live trades since this one began. */
  readonly laterEntries: readonly { readonly fillId: string; readonly at: string }[];
  /** The latest post entry. */
  readonly post: JournalEntry | undefined;
  /** In force when the trade was opened. */
  readonly rules: readonly Rule[];
}
