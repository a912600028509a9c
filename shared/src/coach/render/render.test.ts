import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CoachPolicy, Persona } from '../../generated/types.ts';
import { validateCoachPolicy } from '../../generated/validators-coach.js';
import { LINTER_VERSION } from '../linter/index.ts';
import { TOPICS } from '../sentences/index.ts';
import { areFacts, COACH_TEMPLATES, type FactsOf, isTold, policyOf, render } from './index.ts';
import { FACTS } from './testing/any-facts.ts';

const PERSONAS: readonly Persona[] = ['crypto', 'shortterm', 'swing', 'indexdca'];
/** Everything is told, so that the proof leaves no part of a template out. */
const ALL_TOLD: CoachPolicy = { ...policyOf('crypto'), tone: { lines: 40, results: 'r' } };

const post: FactsOf['journal-post'] = {
  ...{ mode: 'live', instrument: 'BTC', side: 'long', r: '-1.02', net: '-98.4', currency: 'USD' },
  ...{ score: 78, parts: [{ part: 'stop', value: '0.5' }], caps: [], breaches: ['stop_widened'] },
  ...{ selfReported: 1, minutes: '42', plannedMinutes: '30', words: 'I was\nrushed' },
};

describe('every template', () => {
  it.each(COACH_TEMPLATES)('%s passes the linter whatever its facts, as it is', (template) => {
    const policies = [...PERSONAS.map(policyOf), ALL_TOLD];
    fc.assert(
      fc.property(FACTS[template] as fc.Arbitrary<never>, (facts) => {
        expect(areFacts(template, facts)).toBe(true);
        for (const policy of policies) {
          const { text, source, failures } = render(template, facts, policy);
          expect({ text, source, failures }).toEqual({ text, source: 'template', failures: [] });
          expect(text).not.toMatch(/undefined|NaN|\[object|\n\n|^\s|\s$| {2}/);
        }
      }),
      { numRuns: template === 'weekly-digest' ? 10 : 100, seed: 9 },
    );
  });

  it('reads as it was written', () => {
    expect(render('journal-post', post, ALL_TOLD).text.split('\n')).toEqual([
      'My live trade in BTC, long, closed at −1.02R.',
      'My adherence for this trade is 78 of 100.',
      'My part for stop is 0.50 of 1.',
      'My breaches in this trade: a widened stop.',
      'My holding time was 42 minutes. My plan said 30.',
      'My own report fills 1 part of this score.',
      'I wrote: “I was',
      'rushed”',
    ]);
  });

  it('counts nothing that is not there', () => {
    const told = render('journal-post', { ...post, selfReported: 0, score: 0 }, ALL_TOLD).text;
    expect(told).toContain('My adherence for this trade is 0 of 100.');
    expect(told).not.toContain('My own report');
  });
});

describe('what does not pass the linter', () => {
  const shown = (words: string, instrument = 'BTC') =>
    render('journal-post', { ...post, words, instrument }, ALL_TOLD);

  it('gives way to the plain template, with no word of it in the log', () => {
    const { text, source, failures, linterVersion } = shown('hidden b\u200buy');
    expect({ source, linterVersion }).toEqual({ source: 'plain', linterVersion: LINTER_VERSION });
    expect(text).toBe('My trade closed at −1.02R.\nMy adherence for this trade is 78 of 100.');
    expect(failures).toEqual([
      {
        templateId: 'journal-post',
        rules: ['U-CTRL'],
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
  });

  it.each(['a “quote” of mine', 'an open “ mark', 'b\u202euy'])('as %j', (words) => {
    expect(shown(words).source).toBe('plain');
  });

  it('gives way to the facts alone where the plain one does not pass either', () => {
    // A time of no source in both: no contract lets it in, and the linter would not either.
    const wrong = { ...pause, until: 'when I buy' };
    const { source, text, failures } = render('cooldown', wrong, ALL_TOLD);
    expect({ source, text }).toEqual({
      source: 'facts',
      text: 'Trigger: losses in a row\nLosses: 2\nBase: 30\nLevel: 0',
    });
    expect(failures.map(({ templateId }) => templateId)).toEqual(['cooldown', 'cooldown.plain']);
  });
});

const pause: FactsOf['cooldown'] = {
  ...{ until: '14:30', trigger: 'loss_streak', losses: 2, breach: null, base: '30', level: 0 },
  tasks: ['write_three_lines'],
};

const gate: FactsOf['decision-gate'] = {
  ...{ outcome: 'GO', headline: null, others: [], passed: 14, rules: 14, until: null },
  ...{ tasks: [], maxSize: null, confirmed: false },
};

it('GO has its defining sentence beside it, confirmed or not, and in the plain form too', () => {
  const { text } = render('decision-gate', gate, policyOf('shortterm'));
  expect(text.split('\n')[1]).toBe(
    'GO means my plan meets my written rules. It is not a view on price.',
  );
});

describe('the policies', () => {
  it.each(PERSONAS)(
    'of %s keep to their contract and speak of topics that there are',
    (persona) => {
      const policy = policyOf(persona);
      expect(validateCoachPolicy(policy)).toBe(true);
      expect(policy.persona).toBe(persona);
      const topics: readonly string[] = TOPICS;
      expect(policy.boundaries.topics.filter((topic) => !topics.includes(topic))).toEqual([]);
      expect(isTold('weekly-digest', policy)).toBe(true);
    },
  );

  it('say how long a text is, and what of a result', () => {
    const policy = { ...ALL_TOLD, tone: { lines: 2, results: 'none' as const } };
    expect(render('journal-post', post, policy).text).toBe(
      'My live trade in BTC, long, closed.\nMy adherence for this trade is 78 of 100.',
    );
    const money = { ...ALL_TOLD, tone: { lines: 1, results: 'money' as const } };
    expect(render('journal-post', post, money).text).toBe(
      'My live trade in BTC, long, closed: −98.40 USD.',
    );
  });

  it('leave own words and feelings unsaid where they say so', () => {
    const { boundaries } = ALL_TOLD;
    const silent = { ...ALL_TOLD, boundaries: { ...boundaries, ownWords: false, feelings: false } };
    expect(render('journal-post', post, silent).text).not.toContain('rushed');
    const plan = {
      ...{ instrument: 'BTC', side: 'long', size: '1', entry: '2', stop: '1', target: null },
      ...{ amount: null, currency: 'USD', risk: '1', setup: 'ORB', reason: 'mine' },
      ...{ feeling: 'fomo', intensity: 8 },
    };
    const quiet = render('journal-pre', plan, silent).text;
    expect(quiet).not.toMatch(/fomo|ORB|mine/);
    expect(render('journal-pre', plan, ALL_TOLD).text).toMatch(/ORB.*\n.*fomo, 8 of 10.*\n.*mine/);
  });
});
