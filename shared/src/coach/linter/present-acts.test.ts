import { describe, expect, it } from 'vitest';
import { lint } from './index.ts';

const found = (text: string) =>
  lint({ text, channel: 'coach', source: 'template', slots: { numbers: [text] } }).violations;

const ADVERBS = 'alone all both twice once calmly also still'.split(' ');

describe('what I do now is an act of a journal', () => {
  it.each(ADVERBS)('whatever stands between: I %s …', (adverb) => {
    expect(found(`I ${adverb} frolic.`)).toContainEqual({
      id: 'B-PRES',
      match: `I ${adverb} frolic`,
    });
    expect(found(`I ${adverb} am frolicking.`)).toContainEqual({
      id: 'B-PRES',
      match: `I ${adverb} am frolicking`,
    });
    expect(found(`I ${adverb} wrote my plan.`)).toEqual([]);
  });

  it.each([
    ['I frolic.', 'I frolic'],
    ['I am frolicking.', 'I am frolicking'],
    ['I am calmly frolicking.', 'I am calmly frolicking'],
    ['My rule and I frolic.', 'I frolic'],
    ['I too frolic.', 'I too frolic'],
  ])('or is refused: %s', (text, match) => {
    expect(found(text)).toContainEqual({ id: 'B-PRES', match });
  });

  it.each([
    'I was rewriting my plan at 10:02.',
    'My reader on 3 June was I.',
    'My rule and I on 3 June: 2 notes.',
    'My rule and I: records of 3 days.',
    'My rule and I, records of 3 days.',
    'I who wrote it read it.',
    'I am reviewing my day.',
    'I review my day.',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});
