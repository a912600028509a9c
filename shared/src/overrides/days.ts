import { civilAt, type Instant, isoWeekday } from '../time/index.ts';

/** The person's day that holds an instant, as days since 1970, and the Monday of its ISO week. */
export interface PersonDay {
  readonly day: number;
  readonly monday: number;
}

export function personDayOf(at: Instant, mainZone: string): PersonDay {
  const { days } = civilAt(mainZone, at);
  return { day: days, monday: days - (isoWeekday(days) - 1) };
}
