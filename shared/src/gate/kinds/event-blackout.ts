import type { EventBlackoutParams } from '../../generated/types.ts';
import { validateEventBlackoutParams } from '../../generated/validators-rules.js';
import { isKnownZone } from '../../time/index.ts';
import { type Blackout, blackoutOf, type CalendarEvent } from '../blackout.ts';
import { overridable } from '../overridable.ts';
import type { GateInput, Rule, RuleKindDefinition, Verdict } from '../types.ts';
import { isWithin, PASS, PLAN_INCOMPLETE } from '../verdicts.ts';
import { endTime, wallTime } from '../words.ts';

const FLAG = 'calendar_absent';

const NOT_LOADED: Verdict = {
  status: 'not_evaluated',
  template: 'event_blackout.not_loaded',
  flag: FLAG,
  leavesGo: true,
};

const UNANSWERED: Verdict = {
  status: 'missing',
  outcome: 'WAIT',
  template: 'event_blackout.unanswered',
  tasks: ['answer'],
};

const EVENT_IS_NEAR: Verdict = {
  status: 'fail',
  outcome: 'WAIT',
  template: 'event_blackout.answered_yes',
};

/** Without a calendar the trader's own word stands in for it, on record. */
function withoutCalendar(rule: Rule, { intent }: GateInput): Verdict {
  if (rule.onMissing === 'show') return NOT_LOADED;
  const answer = intent.context.answers?.[rule.id];
  if (answer === undefined) return UNANSWERED;
  return answer === 'yes' ? EVENT_IS_NEAR : { ...PASS, flag: FLAG };
}

const isListed = (
  { impact, about }: CalendarEvent,
  { impact: impacts, about: abouts }: EventBlackoutParams,
): boolean => (impacts?.includes(impact) ?? true) && (abouts?.includes(about) ?? true);

/** Whether an event concerns the plan's instrument; null where that instrument is not known. */
function concerns(event: CalendarEvent, { facts: { instrument } }: GateInput): boolean | null {
  if (event.instrumentId === null && event.currency === null) return true;
  if (instrument === null) return null;
  const underlying = instrument.groups?.underlying ?? null;
  const names = [instrument.id, instrument.symbol, underlying];
  const currencies = [instrument.quote, underlying];
  return (
    (event.instrumentId !== null && names.includes(event.instrumentId)) ||
    (event.currency !== null && currencies.includes(event.currency))
  );
}

function paused({ event, at, start, end }: Blackout, input: GateInput): Verdict {
  const wall = (instant: number) => wallTime(instant, input.asOf, input.facts.person.mainZone);
  return {
    status: 'fail',
    outcome: 'WAIT',
    template: 'event_blackout.active',
    slots: () => ({
      event: event.title,
      t: wall(at),
      a: wall(start),
      b: endTime(end, input.asOf, input.facts.person.mainZone),
    }),
    until: end,
    tasks: ['wait_minutes'],
  };
}

export const eventBlackout: RuleKindDefinition<EventBlackoutParams> = {
  kind: 'event_blackout',
  validate: (params): params is EventBlackoutParams =>
    validateEventBlackoutParams(params) &&
    (params.until_open === undefined || isKnownZone(params.until_open.tz)),
  tighter: {
    before_min: 'higher',
    after_min: 'higher',
    before_days: 'higher',
    until_open: 'undecidable',
    // A list that is left out means all of them.
    impact: 'more_items',
    about: 'more_items',
    source: 'undecidable',
  },
  absent: {
    before_min: 'loosest',
    after_min: 'loosest',
    before_days: 'loosest',
    impact: 'tightest',
    about: 'tightest',
  },
  planOnly: false,
  texts: {
    'event_blackout.active':
      'My calendar entry reads “{event}” at {t}. My rule pauses me from {a} to {b}.',
    'event_blackout.unanswered':
      'My calendar is not loaded. My rule asks whether an event of mine is near.',
    'event_blackout.answered_yes':
      'My calendar is not loaded. My answer is that an event of mine is near.',
    'event_blackout.not_loaded': 'My calendar is not loaded, so my rule was not checked.',
  },
  override: overridable(['half_size', 'state_risk']),
  evaluate(params, input, rule) {
    const { own, imported } = input.facts.calendar;
    const calendar = params.source === 'own_calendar' ? own : imported;
    if (calendar === null) return withoutCalendar(rule, input);
    const active = calendar.events
      .filter((event) => isListed(event, params) && concerns(event, input) !== false)
      .map((event) => blackoutOf(event, params, input.facts.account.day))
      .filter(({ start, end }) => isWithin(input.asOf, start, end));
    const known = active.filter(({ event }) => concerns(event, input));
    if (known.length > 0) {
      return paused(
        known.reduce((latest, one) => (one.end > latest.end ? one : latest)),
        input,
      );
    }
    return active.length > 0 ? PLAN_INCOMPLETE : PASS;
  },
};
