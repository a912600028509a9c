import {
  type DayBoundary,
  formatInstant,
  type Instant,
  parseInstant,
  tradingDay,
} from '../../../time/index.ts';
import type { Dice } from './dice.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Moments at which a day, week, month or quarter turns or a clock is moved, and ordinary ones. */
const MOMENTS: readonly Instant[] = [
  '2018-11-04T02:59:59.999Z',
  '2018-11-04T03:00:00.000Z',
  '2024-02-29T12:00:00.000Z',
  '2025-03-09T08:00:00.000Z',
  '2025-03-29T23:00:00.000Z',
  '2025-03-30T01:00:00.000Z',
  '2025-03-30T12:00:00.000Z',
  '2025-03-31T22:00:00.000Z',
  '2025-09-07T04:00:00.000Z',
  '2025-11-01T22:00:00.000Z',
  '2025-11-02T06:30:00.000Z',
  '2025-11-02T23:00:00.000Z',
  '2025-12-31T23:30:00.000Z',
  '2026-01-01T00:00:00.000Z',
  '2026-01-31T23:59:59.999Z',
  '2026-02-28T17:00:00.000Z',
  '2026-06-11T14:00:00.000Z',
  '2026-06-12T20:59:00.000Z',
  '2026-06-12T22:00:00.000Z',
  '2026-06-13T10:00:00.000Z',
  '2026-06-14T22:00:00.000Z',
  '2026-06-15T00:00:00.000Z',
  '2026-06-30T21:59:59.999Z',
  '2026-07-15T09:45:00.000Z',
  '2026-10-01T00:00:00.000Z',
].map((moment) => parseInstant(moment) as Instant);

export const ZONES = [
  ...['UTC', 'UTC', 'America/Chicago', 'America/New_York', 'Europe/Prague', 'Europe/Berlin'],
  ...['America/Santiago', 'America/Sao_Paulo', 'Asia/Kolkata', 'Australia/Lord_Howe'],
  ...['Pacific/Auckland', 'Asia/Tokyo'],
];

export const LOCAL_TIMES = ['00:00', '00:00', '17:00', '17:00', '12:00', '11:59', '02:30', '23:30'];

/** Lengths that rules ask for, in minutes. */
export const LENGTHS = [1, 5, 15, 20, 30, 60, 90, 240, 720, 1440, 4320];

export const anyInstant = (dice: Dice): Instant =>
  dice.pick(MOMENTS) + dice.pick([0, 0, 0, 1, -1, MINUTE, -MINUTE, dice.int(-3000, 3000) * MINUTE]);

const OFF = [0, 0, 0, 1, -1, MINUTE, -MINUTE];

/** Times before an instant that rules and days make interesting, never after it. */
export interface Past {
  /** Now, so many minutes of a rule's ago, or where a day began. */
  readonly at: () => Instant;
  readonly text: () => string;
}

export function past(
  dice: Dice,
  asOf: Instant,
  days: readonly DayBoundary[],
  longest = 4320,
): Past {
  const lengths = LENGTHS.filter((length) => length <= longest);
  const starts = days.map((day) => tradingDay(day, asOf).start);
  const at = (): Instant => {
    const base =
      starts.length > 0 && dice.chance(25)
        ? dice.pick(starts)
        : asOf - (dice.chance(10) ? dice.int(0, longest) : dice.pick(lengths)) * MINUTE;
    return Math.min(asOf, base + dice.pick(OFF));
  };
  return { at, text: () => formatInstant(at()) };
}

/** Days and weeks before an instant, as paper periods and ages have them. */
export function pastWeeks(dice: Dice, asOf: Instant): Past {
  const at = (): Instant => {
    const base = asOf - dice.pick([0, 1, 7, 8, 29, 30, 31]) * DAY;
    return Math.min(asOf, base + dice.pick([0, 0, 1, -1]));
  };
  return { at, text: () => formatInstant(at()) };
}
