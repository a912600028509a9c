import { type DayBoundary, type Instant, nextDayBoundary } from '../time/index.ts';
import { cooldownEnd, DAY_END } from './escalation.ts';

const HOUR = 3_600_000;
const NOTICE_MS = 24 * HOUR;
const BETWEEN_CHANGES_MS = 168 * HOUR;

export interface ZoneChange {
  readonly askedAt: Instant;
  /** In force when it is asked for. */
  readonly day: DayBoundary;
  readonly lastAskedAt: Instant | null;
}

/** When a zone may be changed again: once in seven days. */
export const zoneChangeAllowedFrom = ({ lastAskedAt }: Pick<ZoneChange, 'lastAskedAt'>): Instant =>
  lastAskedAt === null ? Number.NEGATIVE_INFINITY : lastAskedAt + BETWEEN_CHANGES_MS;

/** From when another zone rules the day: the next boundary that is at least 24 h away. */
export const zoneChangeEffectiveAt = ({ askedAt, day }: ZoneChange): Instant =>
  nextDayBoundary(day, askedAt + NOTICE_MS - 1);

export interface DayEnd {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly level: number;
}

/**
 * The end of an open day-end cooldown after its boundary moved, by a new zone or new zone data: the
 * later of the two, so that it never lets go earlier than was said.
 */
export const dayEndAfterMove = ({ startsAt, endsAt, level }: DayEnd, day: DayBoundary): Instant =>
  Math.max(endsAt, cooldownEnd(startsAt, DAY_END, level, day));
