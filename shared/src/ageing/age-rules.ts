import type { AgeingEntity, Entities } from '../entities/index.ts';
import { before, HISTORY_MS } from '../facts/index.ts';
import type { Instant } from '../time/index.ts';

const DAY_MS = 86_400_000;

/** What the gate reads: the longest lookback, and a week in which a device's clock may be behind. */
const GATE_MS = HISTORY_MS + 7 * DAY_MS;

/** What only screens show: 200 trading dates, each as long as a date may be. */
const SHOWN_MS = 201 * DAY_MS;

/** What a model was asked is looked up, not lived with. */
const ORDERED_MS = 14 * DAY_MS;

/** By when a row of an entity has grown old, unless something keeps it. */
export interface AgeRule<K extends AgeingEntity> {
  readonly field: keyof Entities[K] & string;
  /** Rows with the field before it are old. */
  readonly value: string;
}

const AGES: { readonly [K in AgeingEntity]: readonly [keyof Entities[K] & string, number] } = {
  trade: ['lastFillAt', GATE_MS],
  fill: ['filledAt', SHOWN_MS],
  intent: ['chainEndsAt', GATE_MS],
  gate_decision: ['createdAt', SHOWN_MS],
  journal_entry: ['at', GATE_MS],
  friction_task: ['doneAt', GATE_MS],
  cooldown: ['endsAt', GATE_MS],
  import: ['createdAt', SHOWN_MS],
  // As long as an entry that was written at the same time.
  journal_revision: ['createdAt', GATE_MS],
  attachment: ['createdAt', GATE_MS],
  breach: ['at', GATE_MS],
  trade_score: ['closedAt', GATE_MS],
  coach_message: ['createdAt', SHOWN_MS],
  coach_ordering: ['createdAt', ORDERED_MS],
  stop_move: ['at', SHOWN_MS],
  fill_revision: ['at', SHOWN_MS],
};

export function ageRuleOf<K extends AgeingEntity>(entity: K, now: Instant): AgeRule<K> {
  const [field, spanMs] = AGES[entity];
  return { field, value: before(now, spanMs) };
}

/** From when on fills and answered plans of an index account are its actions. */
export const actionsSince = (now: Instant): string => before(now, GATE_MS);
