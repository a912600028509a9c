import { describe, expect, it } from 'vitest';
import { lint } from './index.ts';

const found = (text: string) =>
  lint({
    text,
    channel: 'coach',
    source: 'template',
    slots: { numbers: [text], instruments: ['ES'] },
  }).violations;
const idsOf = (text: string) => found(text).map(({ id }) => id);

describe('after a modal', () => {
  it.each([
    ['I will frolic.', 'B-MODAL', 'will frolic'],
    ['I could quietly frolic.', 'B-MODAL', 'could quietly frolic'],
    ['I would never again frolic.', 'B-MODAL', 'would never again frolic'],
    ['My fund will grow.', 'B-PRED', 'will grow'],
    ['I will earn 3R.', 'B-PRED', 'will earn'],
    ['My fund might never grow.', 'B-PRED', 'might never grow'],
    ['My stop would be mine.', 'B-PRED', 'would be'],
    ['This May be mine.', 'B-PRED', 'May be'],
    ['My digest would be final.', 'B-PRED', 'would be'],
    ['My digest will be.', 'B-PRED', 'will be'],
  ] as const)('%s', (text, id, match) => {
    expect(found(text)).toContainEqual({ id, match });
  });

  it('who says what I do directs, who says what becomes of me predicts', () => {
    expect(idsOf('I will frolic.')).toEqual(['B-MODAL']);
    expect(idsOf('I will earn 3R.')).toEqual(['B-PRED']);
    expect(idsOf('My fund will grow.')).toEqual(['B-PRED']);
  });

  it.each([
    'I will write three lines.',
    'I can still write three lines.',
    'My digest will be final on 18 June.',
    'My records could not all be read.',
    'I can, in my session, ask again.',
    'I did what I could.',
    'I did what I could: 3 lines.',
    'In May my rule changed.',
    'My May has 3 trades.',
    'I will add a note.',
  ])('the acts of a journal and the states of a record stand: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('what I am', () => {
  it.each([
    ['I am magnanimous.', 'I am magnanimous'],
    ['I was magnanimous.', 'I was magnanimous'],
    ['I am not magnanimous.', 'I am not magnanimous'],
    ['I truly am truly magnanimous.', 'I truly am truly magnanimous'],
    ['I am so all too magnanimous.', 'I am so all too magnanimous'],
  ])('is refused beyond states and facts: %s', (text, match) => {
    expect(found(text)).toContainEqual({ id: 'B-EVAL', match });
  });

  it.each([
    'I am no longer in cooldown.',
    'I am in cooldown.',
    'I am at 3 of 5.',
    'I was stopped out.',
    'I was, by my plan, in my session.',
    'I know where I was.',
    'I am waiting.',
    'I am 1 of 3 trades into my paper period.',
    'At 10:02 I was short 2 ES.',
  ])('is said where it is one: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('an order', () => {
  it.each([
    ['Polish my chart.', 'Polish my'],
    ['My stop is set; polish it.', 'polish it'],
    ['My stop is set, polish everything.', 'polish everything'],
    ['Bring my stop.', 'Bring my'],
    ['Feed my winner.', 'Feed my'],
    ['Press my luck.', 'Press my'],
    ['Per my plan, exit at 15:45.', 'exit'],
    ['Once my stop is hit, exit.', 'exit'],
  ])('is any verb before its object, and what follows its occasion: %s', (text, match) => {
    expect(found(text)).toContainEqual({ id: 'B-IMP', match });
  });

  it.each([
    'Write my lines.',
    'Half my trades had a stop.',
    'Trades my rule blocked: 3.',
    'Waiting my time out took 15 minutes.',
    'Closed my trade at 15:45.',
    'Early my day ended.',
    'Of my trades, short ones: 3.',
    'In my week, trade 3 of 5 had a stop.',
    'By my rule, exit and entry are at my broker.',
  ])('is none where no verb begins: %s', (text) => {
    expect(idsOf(text)).not.toContain('B-IMP');
  });
});
