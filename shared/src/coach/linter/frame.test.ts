import { describe, expect, it } from 'vitest';
import { type Channel, lint } from './index.ts';

const idsOf = (text: string, channel: Channel = 'coach') =>
  lint({ text, channel, source: 'template', slots: { numbers: [text] } }).violations.map(
    ({ id }) => id,
  );

describe('a sentence speaks as the trader', () => {
  it.each(['Three lines came from me.', 'The rest is mine.', 'The reason is written by myself.'])(
    'in any form of the first person: %s',
    (text) => expect(idsOf(text)).toEqual([]),
  );

  it.each([
    'Three lines came from her.',
    'The rest is theirs.',
    'The reason is written by itself.',
  ])('or is refused: %s', (text) => expect(idsOf(text)).toEqual(['A-FRAME']));

  it('where a list of words runs over lines, no gap of it opens a sentence', () => {
    expect(idsOf('The stop was moved.')).toEqual([]);
    expect(idsOf('Alpha was moved.')).toEqual(['A-FRAME']);
  });
});

describe('a sentence that says what the product is', () => {
  it.each([
    'I do not predict prices.',
    'I do not  predict prices.',
    'I do not\npredict prices.',
    'It is not a view on price.',
    'It is not a  view\n on price.',
    'This is my own rule, not advice.',
    'This is my own rule,  not advice.',
  ])('stands however it is set: %s', (text) => expect(idsOf(text)).toEqual([]));

  it.each([
    ['I do not predict prices, I guess.', 'B-PRED'],
    ['It is a view on price.', 'A-FRAME'],
    ['This is my own advice.', 'B-REC'],
  ] as const)('stands as it is or not at all: %s', (text, id) => {
    expect(idsOf(text)).toContain(id);
  });
});

describe('a label', () => {
  it.each([
    'Expected result',
    'Result of one day of mine',
    'The rest of it, day one',
    'Expected 1.5',
  ])('needs no frame: %s', (text) => expect(idsOf(text, 'label')).toEqual([]));

  it.each(['Expected result.', 'The rest of it, day one, again', 'Expected 1.5 again!'])(
    'is no sentence, and short: %s',
    (text) => expect(idsOf(text, 'label')).toContain('A-FRAME'),
  );

  it('is a label in its channel alone', () => {
    expect(idsOf('Expected result')).toEqual(['A-FRAME']);
    expect(idsOf('Expected result', 'digest')).toEqual(['A-FRAME']);
  });
});

it('a task may follow a comma, an order may not', () => {
  expect(idsOf('My stop is set, write my lines.')).toEqual([]);
  expect(idsOf('My stop is set, polish my lines.')).toEqual(['B-IMP']);
});
