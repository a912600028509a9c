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
import { isWithin, PASS } from '../verdicts.ts';
import { endTime, placeOf, wallTime } from '../words.ts';

type Hours = SessionWindowParams['windows'][number];

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const MINUTES_OF_DAY = 1440;

/** Far enough for hours of one weekday that the clock leaves out once. */
const DAYS_AHEAD = 14;

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

function isOpen(params: SessionWindowParams, asOf: Instant): boolean {
  const today = civilAt(params.tz, asOf).days;
  // Yesterday's may run over midnight; a clock set back over midnight has tomorrow's begun already.
  return [today - 1, today, today + 1].some((days) =>
    sessionsOn(days, params).some(({ start, end }) => isWithin(asOf, start, end)),
  );
}

function nextStart(params: SessionWindowParams, asOf: Instant): Instant {
  const today = civilAt(params.tz, asOf).days;
  for (let days = today; days <= today + DAYS_AHEAD; days += 1) {
    const starts = sessionsOn(days, params)
      .map(({ start }) => start)
      .filter((start) => start > asOf);
    if (starts.length > 0) return Math.min(...starts);
  }
  throw new Error(`expected a session within \`${DAYS_AHEAD}\` days, found none`);
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
    if (isOpen(params, asOf)) return PASS;
    const until = nextStart(params, asOf);
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
