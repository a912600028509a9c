import { describe, expect, it } from 'vitest';
import type { EmotionTag, IntentContext } from '../../generated/types.ts';
import {
  type Asked,
  decided,
  facts,
  found,
  intent,
  NOW,
  overrideOf,
  rule,
  sentence,
} from '../testing/cases.ts';

const check = (params: object) => rule('emotion_check', { pause: { minutes: 20 }, ...params });
const seven = check({ max_intensity: 7 });

const felt = (tag: EmotionTag, intensity: number, more: Partial<IntentContext> = {}): Asked => ({
  intent: intent({}, { context: { emotion: { tag, intensity }, ...more } }),
});
const slept = (sleepHours: string | null): Asked => felt('calm', 1, { sleepHours });
const reports = (...times: string[]) =>
  facts({
    history: { emotionPauses: times.map((at) => ({ at, rule: 'emotion_check' })) },
  });

describe('emotion_check', () => {
  it('fires at its intensity and not below it', () => {
    expect(found(seven, felt('anger', 6))).toMatchObject({
      status: 'pass',
      observed: '6',
      limit: '7',
      unit: 'of 10',
    });
    expect(decided([seven], felt('anger', 7))).toMatchObject({
      outcome: 'WAIT',
      reason: 'emotion_check.felt',
      wait: {
        until: '2026-06-11T14:20:00.000Z',
        tasks: ['write_three_lines', 'wait_minutes'],
      },
    });
  });

  it.each([
    ['calm', 10, 'pass'],
    ['revenge', 5, 'fail'],
    ['revenge', 4, 'pass'],
    ['fear', 9, 'fail'],
    ['fear', 7, 'fail'],
    ['boredom', 6, 'pass'],
  ] as const)('of %s at %i with lower thresholds for some is a %s', (tag, intensity, status) => {
    const lower = check({ max_intensity: 7, tags: { revenge: 5, fear: 9 } });
    expect(found(lower, felt(tag, intensity)).status).toBe(status);
  });

  it('of thresholds alone lets every other emotion pass', () => {
    const fomo = check({ tags: { fomo: 6 } });
    expect(found(fomo, felt('anger', 10)).status).toBe('pass');
    expect(found(fomo, felt('fomo', 6)).status).toBe('fail');
    expect(found(check({ tags: { fomo: 0 } }), felt('fomo', 0)).status).toBe('fail');
  });

  it.each([
    ['5.99', 'fail'],
    ['6', 'pass'],
    ['6.01', 'pass'],
  ])('after %s hours of sleep, where six are wanted, is a %s', (hours, status) => {
    expect(found(check({ min_sleep_h: '6' }), slept(hours)).status).toBe(status);
  });

  it('waits for what it asks', () => {
    const both = check({ max_intensity: 7, min_sleep_h: '6' });
    const lacking = { status: 'missing', outcome: 'WAIT', tasks: ['fill_fields'], until: null };
    expect(found(seven)).toMatchObject({ ...lacking, template: 'emotion_check.no_emotion' });
    expect(found(both, slept(null))).toMatchObject({
      ...lacking,
      template: 'emotion_check.no_sleep',
    });
    expect(found(both, felt('calm', 1)).template).toBe('emotion_check.no_sleep');
    expect(found(seven, slept(null)).status).toBe('pass');
  });

  it('of sleep alone looks at no emotion', () => {
    const sleep = check({ min_sleep_h: '6' });
    const after = (sleepHours: string) => ({
      intent: intent({}, { context: { emotion: null, sleepHours } }),
    });
    expect(found(sleep, after('7'))).toMatchObject({
      status: 'pass',
      observed: '7',
      limit: '6',
      unit: 'hours of sleep',
    });
    expect(overrideOf(sleep, after('4'))).toEqual({ allowed: true, safeguards: ['half_size'] });
  });

  it('fires by what is known before it asks for the rest', () => {
    const both = check({ max_intensity: 7, min_sleep_h: '6' });
    expect(found(both, felt('anger', 8)).template).toBe('emotion_check.felt');
    const tired = { intent: intent({}, { context: { emotion: null, sleepHours: '4' } }) };
    expect(found(both, tired).template).toBe('emotion_check.slept');
  });

  it('is not met on paper', () => {
    const context = { emotion: { tag: 'anger' as const, intensity: 9 } };
    const paper = intent({}, { context, mode: 'paper' });
    expect(found(seven, { intent: paper }).status).toBe('not_applicable');
  });
});

describe('pauses of emotion_check', () => {
  const calmAt = (asOf: string, ...earlier: string[]) =>
    found(seven, { ...felt('calm', 0), asOf, facts: reports(...earlier) });
  const hotAt = (asOf: string, ...earlier: string[]) =>
    found(seven, { ...felt('anger', 8), asOf, facts: reports(...earlier) });

  it('run their minutes from the report, half-open, whatever is felt by then', () => {
    const at = '2026-06-11T13:50:00.000Z';
    expect(calmAt('2026-06-11T13:49:59.999Z', at).status).toBe('pass');
    expect(calmAt(at, at).until).toBe('2026-06-11T14:10:00.000Z');
    expect(calmAt('2026-06-11T14:09:59.999Z', at)).toMatchObject({
      status: 'fail',
      outcome: 'WAIT',
      template: 'emotion_check.running',
      until: '2026-06-11T14:10:00.000Z',
      tasks: ['wait_minutes'],
    });
    expect(calmAt('2026-06-11T14:10:00.000Z', at).status).toBe('pass');
  });

  it('hold a plan that does not say how the trader feels', () => {
    const asked = { facts: reports('2026-06-11T13:50:00.000Z') };
    expect(found(seven, asked).template).toBe('emotion_check.running');
  });

  it('are not made longer by a report inside of them', () => {
    const two = ['2026-06-11T13:50:00.000Z', '2026-06-11T13:58:00.000Z'];
    expect(hotAt(NOW, ...two).until).toBe('2026-06-11T14:10:00.000Z');
    expect(calmAt('2026-06-11T14:10:00.000Z', ...two).status).toBe('pass');
  });

  it('take the rest of the day where the day has had one', () => {
    const first = '2026-06-11T10:00:00.000Z';
    expect(hotAt(NOW, first)).toMatchObject({
      template: 'emotion_check.felt',
      until: '2026-06-12T00:00:00.000Z',
      tasks: ['write_three_lines', 'wait_minutes'],
    });
    // A report at the very end of a pause is a second one.
    const second = '2026-06-11T10:20:00.000Z';
    expect(calmAt('2026-06-11T23:59:59.999Z', first, second).until).toBe(
      '2026-06-12T00:00:00.000Z',
    );
    expect(calmAt('2026-06-12T00:00:00.000Z', first, second).status).toBe('pass');
  });

  it('start anew on another day, and one that runs over midnight is of the day before', () => {
    const late = '2026-06-10T23:55:00.000Z';
    expect(calmAt('2026-06-11T00:10:00.000Z', late).until).toBe('2026-06-11T00:15:00.000Z');
    expect(hotAt(NOW, late).until).toBe('2026-06-11T14:20:00.000Z');
  });

  it('of another rule are none of it', () => {
    const known = facts({
      history: { emotionPauses: [{ at: '2026-06-11T13:50:00.000Z', rule: 'other' }] },
    });
    expect(found(seven, { ...felt('calm', 0), facts: known }).status).toBe('pass');
    expect(found(seven, { ...felt('fear', 8), facts: known }).until).toBe(
      '2026-06-11T14:20:00.000Z',
    );
  });

  it('of more than a day run over the days, and the next one is the first of its day', () => {
    const long = check({ tags: { fear: 6 }, pause: { minutes: 4320 } });
    const monday = { ...felt('fear', 6), facts: reports('2026-06-08T12:00:00.000Z') };
    const over = { ...monday, asOf: '2026-06-11T12:00:00.000Z' };
    expect(found(long, { ...monday, asOf: '2026-06-11T11:59:59.999Z' }).until).toBe(over.asOf);
    expect(found(long, over).until).toBe('2026-06-14T12:00:00.000Z');
  });

  it.each([
    ['Europe/Prague', '2025-03-30T00:30:00.000Z', '2025-03-30T22:00:00.000Z'],
    ['America/Chicago', '2025-11-02T06:30:00.000Z', '2025-11-03T06:00:00.000Z'],
    ['America/Santiago', '2025-09-06T12:00:00.000Z', '2025-09-07T04:00:00.000Z'],
    ['America/Sao_Paulo', '2018-11-03T12:00:00.000Z', '2018-11-04T03:00:00.000Z'],
  ])('until the day ends do so in the main zone: %s', (mainZone, asOf, end) => {
    const dayEnd = check({ max_intensity: 7, pause: { until: 'day_end' } });
    const known = facts({ mainZone });
    expect(found(dayEnd, { ...felt('anger', 8), asOf, facts: known }).until).toBe(end);
    const reported = {
      ...known,
      history: { ...known.history, emotionPauses: [{ at: asOf, rule: 'emotion_check' }] },
    };
    const before = new Date(Date.parse(end) - 1).toISOString();
    const calm = felt('calm', 0);
    expect(found(dayEnd, { ...calm, asOf: before, facts: reported }).until).toBe(end);
    expect(found(dayEnd, { ...calm, asOf: end, facts: reported }).status).toBe('pass');
  });
});

describe('emotion_check in words', () => {
  it('says what was felt, or how long was slept, and its limit', () => {
    expect(sentence(seven, felt('fomo', 8))).toBe('I felt fomo, 8 of 10. My rule pauses me at 7.');
    const lower = check({ max_intensity: 7, tags: { revenge: 5 } });
    expect(sentence(lower, felt('revenge', 8))).toBe(
      'I felt revenge, 8 of 10. My rule pauses me at 5.',
    );
    expect(sentence(check({ min_sleep_h: '6' }), slept('4.5'))).toBe(
      'I slept 4.5 hours. My rule wants 6.',
    );
    expect(
      sentence(seven, { ...felt('calm', 0), facts: reports('2026-06-11T13:50:00.000Z') }),
    ).toBe('My pause ends at 14:10. Until then I write, I review, I wait.');
    expect(sentence(seven)).toBe('My plan does not say how I feel yet. My rule wants it first.');
    expect(sentence(check({ min_sleep_h: '6' }), slept(null))).toBe(
      'My plan does not say how long I slept yet. My rule wants it first.',
    );
  });

  it.each([
    ['anger', 8, true],
    ['anger', 9, false],
    ['anger', 10, false],
    ['calm', 9, true],
  ] as const)('of %s at %i may be overridden: %s', (tag, intensity, allowed) => {
    const asked = { ...felt(tag, intensity), facts: reports('2026-06-11T13:50:00.000Z') };
    expect(overrideOf(seven, asked)).toEqual(
      allowed ? { allowed, safeguards: ['half_size'] } : { allowed },
    );
  });

  it('is not overridden before the trader says how they feel, or how long they slept', () => {
    expect(overrideOf(check({ min_sleep_h: '6' }), slept(null))).toEqual({ allowed: false });
    expect(overrideOf(seven)).toEqual({ allowed: false });
    expect(overrideOf(seven, { facts: reports('2026-06-11T13:50:00.000Z') })).toEqual({
      allowed: false,
    });
  });
});
