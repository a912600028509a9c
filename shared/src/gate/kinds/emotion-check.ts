import { compare, decimal, toText } from '../../decimal/index.ts';
import type { EmotionCheckParams } from '../../generated/types.ts';
import { validateEmotionCheckParams } from '../../generated/validators-rules.js';
import type { Instant } from '../../time/index.ts';
import { lastPause, pauseFrom } from '../emotion-pauses.ts';
import type { GateInput, Rule, RuleKindDefinition, Verdict } from '../types.ts';
import { countFigures, NEVER, PASS, PLAN_INCOMPLETE } from '../verdicts.ts';
import { endTime } from '../words.ts';

/** From this intensity on no pause may be overridden. */
const NO_OVERRIDE_FROM = 9;

const UNLIMITED = Number.POSITIVE_INFINITY;

const NO_EMOTION: Verdict = { ...PLAN_INCOMPLETE, template: 'emotion_check.no_emotion' };
const NO_SLEEP: Verdict = { ...PLAN_INCOMPLETE, template: 'emotion_check.no_sleep' };

const looksAtEmotion = (params: EmotionCheckParams): boolean =>
  params.max_intensity !== undefined || params.tags !== undefined;

function emotionPart(params: EmotionCheckParams, { intent }: GateInput): Verdict {
  if (!looksAtEmotion(params)) return PASS;
  const { emotion } = intent.context;
  if (emotion === null) return NO_EMOTION;
  const { tag, intensity } = emotion;
  if (tag === 'calm') return PASS;
  const max = Math.min(params.max_intensity ?? UNLIMITED, params.tags?.[tag] ?? UNLIMITED);
  if (max === UNLIMITED) return PASS;
  const figures = countFigures(intensity, max, 'of 10');
  if (intensity < max) return { status: 'pass', figures };
  return {
    status: 'fail',
    figures,
    template: 'emotion_check.felt',
    slots: () => ({ tag, x: `${intensity}`, max: `${max}` }),
  };
}

function sleepPart({ min_sleep_h: wanted }: EmotionCheckParams, { intent }: GateInput): Verdict {
  if (wanted === undefined) return PASS;
  const { sleepHours } = intent.context;
  if (sleepHours === null || sleepHours === undefined) return NO_SLEEP;
  const [slept, min] = [decimal(sleepHours), decimal(wanted)];
  const figures = () => ({
    observed: toText(slept),
    limit: toText(min),
    unit: 'hours of sleep',
  });
  if (compare(slept, min) >= 0) return { status: 'pass', figures };
  return {
    status: 'fail',
    figures,
    template: 'emotion_check.slept',
    slots: () => ({ h: toText(slept), min: toText(min) }),
  };
}

const reportsOf = ({ figures, asOf }: GateInput, rule: Rule): Instant[] =>
  figures.pauses
    .filter((report) => report.rule === rule.id && report.at <= asOf)
    .map((report) => report.at);

const running = (until: Instant, { asOf, facts }: GateInput): Verdict => ({
  status: 'fail',
  outcome: 'WAIT',
  template: 'emotion_check.running',
  slots: () => ({ until: endTime(until, asOf, facts.person.mainZone) }),
  until,
  tasks: ['wait_minutes'],
});

export const emotionCheck: RuleKindDefinition<EmotionCheckParams> = {
  kind: 'emotion_check',
  validate: validateEmotionCheckParams,
  tighter: {
    max_intensity: 'lower',
    tags: 'undecidable',
    pause: 'undecidable',
    min_sleep_h: 'higher',
  },
  absent: { max_intensity: 'loosest', min_sleep_h: 'loosest' },
  planOnly: false,
  texts: {
    'emotion_check.felt': 'I felt {tag}, {x} of 10. My rule pauses me at {max}.',
    'emotion_check.slept': 'I slept {h} hours. My rule wants {min}.',
    'emotion_check.running': 'My pause ends at {until}. Until then I write, I review, I wait.',
    'emotion_check.no_emotion': 'My plan does not say how I feel yet. My rule wants it first.',
    'emotion_check.no_sleep': 'My plan does not say how long I slept yet. My rule wants it first.',
  },
  override(params, { status }, { intent: { context } }) {
    if (status !== 'fail') return NEVER;
    const isGrave =
      context.emotion === null
        ? looksAtEmotion(params)
        : context.emotion.tag !== 'calm' && context.emotion.intensity >= NO_OVERRIDE_FROM;
    return isGrave ? NEVER : { allowed: true, safeguards: ['half_size'] };
  },
  evaluate(params, input, rule) {
    const { asOf } = input;
    const zone = input.facts.person.mainZone;
    const last = lastPause(reportsOf(input, rule), params.pause, zone);
    if (last !== null && asOf < last.end) return running(last.end, input);
    // A part that is known to fire decides before one that is not filled in.
    const parts = [emotionPart(params, input), sleepPart(params, input)];
    const fired = parts.find(({ status }) => status === 'fail');
    if (fired !== undefined) {
      return {
        ...fired,
        outcome: 'WAIT',
        until: pauseFrom(asOf, last, params.pause, zone).end,
        tasks: ['write_three_lines', 'wait_minutes'],
      };
    }
    const lacking = parts.find(({ status }) => status === 'missing');
    return lacking ?? parts.find(({ figures }) => figures !== undefined) ?? PASS;
  },
};
