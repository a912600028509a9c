import type { Account, Cooldown, Person, RuleChangeRequest } from '../generated/types.ts';
import {
  type DayBoundary,
  formatInstant,
  type Instant,
  indexDayBoundary,
  mainZoneAt,
  nextDayBoundary,
  parseInstant,
} from '../time/index.ts';

const HOUR_MS = 3_600_000;
/** The person's first days, in which everything may still be tried out. */
export const FIRST_DAYS_MS = 72 * HOUR_MS;
const DELAY_MS = 24 * HOUR_MS;

type Pause = Pick<Cooldown, 'class' | 'startsAt' | 'endsAt'>;

const spanOf = ({ startsAt, endsAt }: Pause): [Instant, Instant] => [
  parseInstant(startsAt) as Instant,
  parseInstant(endsAt) as Instant,
];

const isRunning = (pause: Pause, at: Instant): boolean => {
  const [start, end] = spanOf(pause);
  return start <= at && at < end;
};

/** An instant, moved past every major cooldown that runs at it. */
export function pastMajorCooldowns(at: Instant, cooldowns: readonly Pause[]): Instant {
  const running = cooldowns.find((pause) => pause.class === 'major' && isRunning(pause, at));
  return running === undefined ? at : pastMajorCooldowns(spanOf(running)[1], cooldowns);
}

export interface LooseningFacts {
  /** By the server's clock; on the device, its best knowledge of that. */
  readonly receivedAt: Instant;
  /** When the person began; null where there is none yet. */
  readonly startedAt: Instant | null;
  /** Days of all accounts of the person, and of the main zone. */
  readonly days: readonly DayBoundary[];
  readonly cooldowns: readonly Pause[];
}

export interface LooseningRows {
  readonly person: Pick<Person, 'createdAt' | 'mainZone' | 'zoneChange'> | undefined;
  readonly accounts: readonly Pick<Account, 'day'>[];
  readonly cooldowns: readonly Pause[];
}

/** What the time of a loosening that is received now depends on. */
export const looseningFacts = (
  { person, accounts, cooldowns }: LooseningRows,
  receivedAt: Instant,
): LooseningFacts => ({
  receivedAt,
  startedAt: person === undefined ? null : (parseInstant(person.createdAt) as Instant),
  days: [
    ...accounts.map(({ day }) => day),
    ...(person === undefined
      ? []
      : [indexDayBoundary(mainZoneAt(person, formatInstant(receivedAt)))]),
  ],
  cooldowns,
});

export interface LooseningTime {
  readonly at: Instant;
  /** What decides the time. */
  readonly reason: NonNullable<RuleChangeRequest['reason']>;
}

/**
 * When what is looser acts: at the later of receipt + 24 h and the latest next day boundary, moved
 * past a running major cooldown. In the person's first 72 hours, once and over all personas, at
 * once, unless any cooldown runs.
 */
export function looseningTime(facts: LooseningFacts): LooseningTime {
  const { receivedAt, startedAt, days, cooldowns } = facts;
  const isFirst = startedAt !== null && receivedAt - startedAt < FIRST_DAYS_MS;
  if (isFirst && !cooldowns.some((pause) => isRunning(pause, receivedAt))) {
    return { at: receivedAt, reason: 'first_days' };
  }
  const day = receivedAt + DELAY_MS;
  const boundary = Math.max(...days.map((one) => nextDayBoundary(one, receivedAt)), day);
  const at = pastMajorCooldowns(boundary, cooldowns);
  if (at > boundary) return { at, reason: 'cooldown' };
  return { at, reason: boundary > day ? 'day_boundary' : 'day' };
}
