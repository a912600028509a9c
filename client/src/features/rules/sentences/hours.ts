import type { EventBlackoutParams, SessionWindowParams } from '@mast/shared/types';
import {
  actInput,
  choiceInput,
  offeredOf,
  type RuleInput,
  ticksInput,
  wholeInput,
} from './inputs.ts';
import {
  counted,
  joinParts,
  minutesFigure,
  named,
  type RuleSentence,
  type SentencePart,
} from './parts.ts';

type SessionWindow = SessionWindowParams['windows'][number];

const DAYS = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
} as const;

const ORDER = Object.keys(DAYS) as (keyof typeof DAYS)[];

/** `Monday to Friday` where the days follow each other, else each by its name. */
function daysText(days: SessionWindow['days']): string {
  const places = days.map((day) => ORDER.indexOf(day)).sort((a, b) => a - b);
  const [first = 0] = places;
  const last = places.at(-1) ?? first;
  const name = (place: number): string => DAYS[ORDER[place] as keyof typeof DAYS];
  if (places.length > 2 && last - first === places.length - 1) {
    return `${name(first)} to ${name(last)}`;
  }
  return places.map(name).join(', ');
}

const placeOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

const windowParts = ({ days, from, to }: SessionWindow): SentencePart[] => [
  `${daysText(days)} from `,
  named(from),
  ' to ',
  named(to),
  // Hours that end before they begin run over midnight.
  to < from ? ' of the next day' : '',
];

function windowInput({ days, from, to }: SessionWindow, index: number, of: number): RuleInput[] {
  const at = (key: string) => ['windows', index, key];
  const group = of === 1 ? {} : { group: `Hours ${index + 1}` };
  return [
    ticksInput(at('days'), 'On', days, offeredOf(DAYS), group),
    { type: 'time', path: at('from'), label: 'From', value: from, ...group },
    { type: 'time', path: at('to'), label: 'To', value: to, ...group },
    ...(of === 1
      ? []
      : [actInput(['windows', index], `Take out hours ${index + 1}`, undefined, group)]),
  ];
}

/** More is no plan of a week. */
const MOST_HOURS = 7;
const NEXT_HOURS: SessionWindow = { days: ['mon'], from: '15:30', to: '22:00' };

export const sessionSentence = ({ tz, windows }: SessionWindowParams): RuleSentence => ({
  title: 'My hours',
  parts: [
    'I open trades ',
    ...joinParts(windows.map(windowParts), 'and'),
    `, by the clock of ${placeOf(tz)}.`,
  ],
  why: 'Hours that were chosen in calm keep the tired ones out.',
  inputs: [
    ...windows.flatMap((window, index) => windowInput(window, index, windows.length)),
    ...(windows.length < MOST_HOURS
      ? [actInput(['windows', windows.length], 'Add hours', NEXT_HOURS)]
      : []),
    { type: 'zone', path: ['tz'], label: 'By the clock of', value: tz },
  ],
});

const IMPACTS = { high: 'High', medium: 'Medium', low: 'Low' } as const;
const ABOUT = { economic: 'Economic data', earnings: 'Earnings', other: 'Anything else' } as const;
const ABOUT_WORDS = { economic: 'economic', earnings: 'earnings', other: 'other' } as const;
const SOURCES = { own_calendar: 'My own calendar', imported: 'An imported one' } as const;

function eventsText({ impact = [], about = [] }: EventBlackoutParams): string {
  const kinds = about.map((one) => ABOUT_WORDS[one]).join(' or ');
  const weight = impact.length === 0 ? '' : ` of ${impact.join(' or ')} impact`;
  return `${kinds === '' ? '' : `${kinds} `}events${weight}`;
}

const beforeParts = (params: EventBlackoutParams): SentencePart[] =>
  params.before_days === undefined
    ? ['From ', minutesFigure(params.before_min ?? 0), ' before ']
    : ['From ', counted(params.before_days, 'trading day'), ' before '];

const afterParts = ({
  until_open: open,
  after_min: minutes,
}: EventBlackoutParams): SentencePart[] =>
  open === undefined
    ? [' until ', minutesFigure(minutes ?? 0), ' after them']
    : [' until the open after them, ', named(open.local_time), ` in ${placeOf(open.tz)},`];

const USUAL = { minutes: 5, days: 1 } as const;
const OPEN = { tz: 'America/New_York', local_time: '09:30' } as const;

/** Either end of the span has two forms; a press changes to the other. */
function spanForms(params: EventBlackoutParams): RuleInput[] {
  const { before_min: _min, before_days: days, ...ofBefore } = params;
  const { after_min: _after, until_open: open, ...ofAfter } = params;
  return [
    days === undefined
      ? actInput([], 'Count trading days before it', { ...ofBefore, before_days: USUAL.days })
      : actInput([], 'Count minutes before it', { ...ofBefore, before_min: USUAL.minutes }),
    open === undefined
      ? actInput([], 'Until the open after it', { ...ofAfter, until_open: OPEN })
      : actInput([], 'Until some minutes after it', { ...ofAfter, after_min: USUAL.minutes }),
  ];
}

function spanInputs(params: EventBlackoutParams): RuleInput[] {
  const { before_min, before_days, after_min, until_open: open } = params;
  return [
    before_days === undefined
      ? wholeInput(['before_min'], 'Before it', 'min', before_min)
      : wholeInput(['before_days'], 'Before it', 'trading days', before_days),
    ...(open === undefined
      ? [wholeInput(['after_min'], 'After it', 'min', after_min)]
      : ([
          {
            type: 'time',
            path: ['until_open', 'local_time'],
            label: 'Until the open at',
            value: open.local_time,
          },
          { type: 'zone', path: ['until_open', 'tz'], label: 'By the clock of', value: open.tz },
        ] satisfies RuleInput[])),
    ...spanForms(params),
  ];
}

export const eventSentence = (params: EventBlackoutParams): RuleSentence => ({
  title: 'Around events',
  parts: [
    ...beforeParts(params),
    eventsText(params),
    ...afterParts(params),
    ' I open nothing new.',
  ],
  why: 'Around an event a stop may fill far from where it stands.',
  inputs: [
    ...spanInputs(params),
    ticksInput(['impact'], 'Of this impact', params.impact ?? [], offeredOf(IMPACTS), {
      optional: true,
    }),
    ticksInput(['about'], 'About', params.about ?? [], offeredOf(ABOUT), { optional: true }),
    choiceInput(['source'], 'Taken from', params.source, offeredOf(SOURCES)),
  ],
});
