import type { Cooldown } from '../generated/types.ts';
import type { DayBoundary, Instant } from '../time/index.ts';
import type { Held } from './counted-starts.ts';
import type { CooldownBase } from './escalation.ts';
import type { ClosedPosition } from './hold.ts';

/** What a row keeps of its trigger; null where that has no such thing. */
export type CooldownOrigin = Pick<
  Cooldown,
  'tradeId' | 'losses' | 'fillId' | 'breach' | 'ruleKey' | 'rung'
>;

export const NO_ORIGIN: CooldownOrigin = {
  tradeId: null,
  losses: null,
  fillId: null,
  breach: null,
  ruleKey: null,
  rung: null,
};

/** What calls for a cooldown. */
export interface CooldownTrigger extends Held, Pick<Cooldown, 'id' | 'class' | 'trigger'> {
  /** Valid time: of the fill, the close or the breach, corrected. */
  readonly at: Instant;
  /** When it became known to the server, or when a device that knew it began to hold it. */
  readonly arrivedAt: Instant;
  readonly base: CooldownBase;
  /** Whose end a day-end cooldown runs to. */
  readonly day: DayBoundary;
  /** A breach counts however late it arrives, so that being offline is no way around the count. */
  readonly isBreach: boolean;
  /** Of a close, the position by which it is told; whatever is no fault neither counts nor escalates. */
  readonly fault: boolean | ClosedPosition;
  readonly origin: CooldownOrigin;
}

/** In the order of arrival, then of valid time, then of id. */
export const inIssueOrder = (a: CooldownTrigger, b: CooldownTrigger): number =>
  a.arrivedAt - b.arrivedAt || a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
