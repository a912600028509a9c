import { describe, expect, it } from 'vitest';
import { eachSentence, type Sentence } from './tokens.ts';

function read(text: string, names: readonly string[] = [], most = Number.POSITIVE_INFINITY) {
  const sentences: Sentence[] = [];
  eachSentence(text, new Set(names), (sentence) => sentences.push(sentence) < most);
  return sentences;
}
const texts = (text: string, names?: readonly string[]) => read(text, names).map((one) => one.text);
const words = (text: string, names?: readonly string[]) =>
  read(text, names).flatMap(({ tokens }) => tokens.map(({ word }) => word));
const openings = (text: string) =>
  read(text).flatMap(({ tokens }) => tokens.map(({ opening }) => opening));

describe('a sentence', () => {
  it.each([
    ['I stop. I rest! I read? I wait', ['I stop.', 'I rest!', 'I read?', 'I wait']],
    ['My limit is 7. My stop is set.', ['My limit is 7.', 'My stop is set.']],
    ['My size is 1.5 now.', ['My size is 1.5 now.']],
    ['My size is .5 now.', ['My size is .5 now.']],
    ['I wrote... I rest.', ['I wrote...', 'I rest.']],
    ['I wrote it.I rest.', ['I wrote it.', 'I rest.']],
    ['I wrote “ .” Monday came.', ['I wrote “ .”', 'Monday came.']],
    ['I wrote “ .”  Monday came.', ['I wrote “ .”', 'Monday came.']],
    ['I wrote “ .” “ .” came.', ['I wrote “ .”', '“ .” came.']],
    ['I wrote “ .” 3 came.', ['I wrote “ .”', '3 came.']],
    ['I wrote “ .” and more.', ['I wrote “ .” and more.']],
    ['I wrote “ .”, Monday came.', ['I wrote “ .”, Monday came.']],
    ['I wrote “ ” Monday came.', ['I wrote “ ” Monday came.']],
    ['I wrote “” Monday came.', ['I wrote “” Monday came.']],
    ['  I wait  ', ['I wait']],
    ['. ! ?', []],
    ['', []],
  ])('ends where one does: %s', (text, parts) => expect(texts(text)).toEqual(parts));

  it('does not end in a name', () => {
    expect(texts('My BRK.B is closed.', ['BRK.B'])).toEqual(['My BRK.B is closed.']);
    expect(texts('My BRK.B is closed.', ['ES', 'RDS.A', 'BRK.B'])).toHaveLength(1);
    expect(texts('My BRK.B is closed.')).toEqual(['My BRK.', 'B is closed.']);
    expect(texts('My BRK.B is closed.', ['RDS.A'])).toHaveLength(2);
    expect(texts('My BRK.C is closed.', ['BRK.B'])).toHaveLength(2);
    expect(texts('My BRK. It is closed.', ['BRK.'])).toHaveLength(2);
    expect(texts('My .B is closed.', ['.B'])).toHaveLength(2);
    expect(texts('My BRK.B is closed. My X.', ['BRK.B'])).toHaveLength(2);
  });

  it('knows its place', () => {
    const text = '  I wrote it.  My stop\n is set. ';
    const sentences = read(text);
    expect(sentences.map(({ start }) => start)).toEqual([2, 15]);
    expect(sentences.map((one) => one.text)).toEqual(['I wrote it.', 'My stop\n is set.']);
    for (const one of sentences) {
      expect(text.slice(one.start, one.start + one.text.length)).toBe(one.text);
      for (const { start, end, written } of one.tokens)
        expect(text.slice(start, end)).toBe(written);
    }
  });

  it('is the last one that is asked for', () => {
    expect(read('I wrote. I read. I rest.', [], 1)).toHaveLength(1);
    expect(read('I wrote “ .” I read. I rest.', [], 1)).toHaveLength(1);
    expect(read('I wrote. I read. I rest.', [], 2)).toHaveLength(2);
  });
});

describe('a word', () => {
  it.each([
    ['I WROTE it', 'i wrote it'],
    ["I can't rest", 'i can not rest'],
    ['I don’t rest', 'i do not rest'],
    ['My o’clock', "my o'clock"],
    ['My 72,000.5 and 14:30', 'my # and #'],
    ['I wrote “   ” and “.”', 'i wrote “” and “”'],
    ['My GO, go', 'my =go go'],
    ['My WAIT, SIMULATE, NO_GO, SIZE_DOWN', 'my =outcome =outcome =outcome =outcome'],
    ['My wait, Simulate, no_go', 'my wait simulate no_go'],
    ['My May, may', 'my =may may'],
    ['May is mine', 'may is mine'],
    ['My take-profit', 'my take profit'],
  ])('is read in small letters, in full, or as a name: %s', (text, expected) => {
    expect(words(text).join(' ')).toBe(expected);
  });

  it('is a ticker where it is written like one, or bound', () => {
    const aliases = (text: string, names: readonly string[]) =>
      read(text, names).flatMap(({ tokens }) => tokens.map(({ alias }) => alias));
    expect(aliases('My NVDA and nvda', [])).toEqual(['my', '=ticker', 'and', 'nvda']);
    expect(aliases('My NVDA and nvda', ['NVDA'])).toEqual(['my', '=ticker', 'and', '=ticker']);
    expect(aliases('My plan', ['My plan', 'plan'])).toEqual(['my', 'plan']);
  });

  it('is masked by none yet', () => {
    expect(read('My buy stop').flatMap(({ tokens }) => tokens.map((one) => one.masked))).toEqual([
      false,
      false,
      false,
    ]);
  });
});

it.each([
  ['a b', [3, 0]],
  ['a, b', [3, 1]],
  ['a; b', [3, 2]],
  ['a: b', [3, 2]],
  ['a (b) c', [3, 2, 2]],
  ['a — b – c', [3, 2, 2]],
  ['a - b', [3, 2]],
  ['a-b', [3, 0]],
  ['a\nb', [3, 2]],
  ['a;, b', [3, 2]],
  ['a,; b', [3, 2]],
  ['a,, b', [3, 1]],
  [', a', [3]],
  ['; a', [3]],
  ['a. b', [3, 3]],
  ['a “ ” b', [3, 0, 2]],
] as const)('marks begin parts, clauses and sentences: %s', (text, expected) => {
  expect(openings(text)).toEqual(expected);
});
