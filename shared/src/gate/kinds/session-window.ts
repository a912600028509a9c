import type { SessionWindowParams } from '../../generated/types.ts';
import { validateSessionWindowParams } from '../../generated/validators-rules.js';
import {
  civilAt,
  firstInstantAt,
  type Instant,
  isKnownZone,
  isoWeekday,
  parseClockTime,
} from '../../time/index.ts';
import { overridable } from '../overridable.ts';
import { expiryOf } from '../ttl.ts';
import type { RuleKindDefinition } from '../types.ts';
import { PASS } from '../verdicts.ts';
import { endTime, placeOf, wallTime } from '../words.ts';

type Hours = SessionWindowParams['windows'][number];

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const MINUTES_OF_DAY = 1440;

interface Session {
  readonly start: Instant;
  readonly end: Instant;
}

const minutesOf = (localTime: string): number => parseClockTime(localTime) as number;

/** Sessions that begin on a date of the zone; hours that its clock leaves out whole are none. */
function sessionsOn(days: number, { tz, windows }: SessionWindowParams): Session[] {
  const weekday = WEEKDAYS[isoWeekday(days) - 1] as Hours['days'][number];
  return windows
    .filter((hours) => hours.days.includes(weekday))
    .map((hours) => {
      const from = minutesOf(hours.from);
      const to = minutesOf(hours.to);
      const end = to > from ? to : to + MINUTES_OF_DAY;
      return { start: firstInstantAt(tz, days, from), end: firstInstantAt(tz, days, end) };
    })
    .filter((session) => session.start < session.end);
}

/** The start of the session that is open or, where none is, of the next one. */
function startOf(params: SessionWindowParams, asOf: Instant): Instant {
  // Yesterday's may run over midnight.
  for (let days = civilAt(params.tz, asOf).days - 1; ; days += 1) {
    const ahead = sessionsOn(days, params).filter(({ end }) => end > asOf);
    if (ahead.length > 0) return Math.min(...ahead.map(({ start }) => start));
  }
}

export const sessionWindow: RuleKindDefinition<SessionWindowParams> = {
  kind: 'session_window',
  validate: (params): params is SessionWindowParams =>
    validateSessionWindowParams(params) && isKnownZone(params.tz),
  tighter: { tz: 'undecidable', windows: 'fewer_items' },
  planOnly: false,
  texts: {
    'session_window.closed': 'My session opens at {from} {city} time. It is {now}.',
  },
  override: overridable(['half_size']),
  evaluate(params, { asOf, intent }) {
    const until = startOf(params, asOf);
    if (until <= asOf) return PASS;
    const closed = {
      status: 'fail',
      template: 'session_window.closed',
      slots: () => ({
        from: endTime(until, asOf, params.tz),
        city: placeOf(params.tz),
        now: wallTime(asOf, asOf, params.tz),
      }),
      until,
    } as const;
    return until <= expiryOf(intent.persona, asOf)
      ? { ...closed, outcome: 'WAIT', tasks: ['wait_minutes'] }
      : { ...closed, outcome: 'NO_GO' };
  },
};
