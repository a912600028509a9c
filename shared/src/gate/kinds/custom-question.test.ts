import { describe, expect, it } from 'vitest';
import { decided, found, intent, overrideOf, rule, sentence } from '../testing/cases.ts';

const question = (over: object = {}, id = 'own') =>
  rule(
    'custom_question',
    { question: 'Weekly chart agrees', required: 'yes', outcome: 'WAIT', ...over },
    id,
  );
const answered = (answer?: 'yes' | 'no', id = 'own') => ({
  intent: intent({}, { context: { emotion: null, answers: answer ? { [id]: answer } : {} } }),
});

describe('custom_question', () => {
  it.each([
    ['yes', 'yes', 'pass'],
    ['yes', 'no', 'fail'],
    ['no', 'no', 'pass'],
    ['no', 'yes', 'fail'],
  ] as const)('that wants %s, answered with %s, is a %s', (required, answer, status) => {
    expect(found(question({ required }), answered(answer)).status).toBe(status);
  });

  it.each(['WAIT', 'NO_GO'])('gives %s as it was chosen', (outcome) => {
    expect(decided([question({ outcome })], answered('no'))).toMatchObject({
      outcome,
      reason: 'custom_question.differs',
      blockedUntil: null,
    });
    expect(decided([question({ outcome })], answered())).toMatchObject({
      outcome,
      reason: 'custom_question.unanswered',
    });
  });

  it('asks for its answer where there is none', () => {
    for (const asked of [answered(), {}, answered('yes', 'other')]) {
      expect(found(question(), asked)).toMatchObject({ status: 'missing', tasks: ['answer'] });
    }
  });

  it('is asked on paper too', () => {
    expect(found(question(), { intent: intent({}, { mode: 'paper' }) }).status).toBe('missing');
  });

  it('reads as the trader wrote it, with the answer', () => {
    expect(sentence(question(), answered('no'))).toBe(
      'My own rule reads “Weekly chart agrees”. My answer is no.',
    );
    expect(sentence(question({ required: 'no' }), answered('yes'))).toBe(
      'My own rule reads “Weekly chart agrees”. My answer is yes.',
    );
    expect(sentence(question())).toBe(
      'My own rule reads “Weekly chart agrees”. I have not answered it yet.',
    );
  });

  it.each([
    [undefined, { allowed: false }],
    [{ allowed: false, safeguards: ['half_size'] }, { allowed: false }],
    [{ allowed: true }, { allowed: true, safeguards: [] }],
    [
      { allowed: true, safeguards: ['state_risk', 'half_size'] },
      { allowed: true, safeguards: ['state_risk', 'half_size'] },
    ],
  ])('may be overridden as the trader set it: %j', (override, policy) => {
    const one = question(override ? { override } : {});
    expect(overrideOf(one, answered('no'))).toEqual(policy);
  });
});
