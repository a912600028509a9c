import { describe, expect, it } from 'vitest';
import { contractionOf } from './contractions.ts';
import { lint } from './index.ts';

const idsOf = (text: string) =>
  lint({ text, channel: 'coach', source: 'template', slots: {} }).violations.map(({ id }) => id);

describe('a short form stands for its words', () => {
  it.each([
    ["can't", 'can not'],
    ['cannot', 'can not'],
    ['cant', 'can not'],
    ["won't", 'will not'],
    ['wont', 'will not'],
    ["shan't", 'shall not'],
    ["ain't", 'is not'],
    ['aint', 'is not'],
    ['dont', 'do not'],
    ['doesnt', 'does not'],
    ['didnt', 'did not'],
    ['shouldnt', 'should not'],
    ['wouldnt', 'would not'],
    ['couldnt', 'could not'],
    ['im', 'i am'],
    ['ive', 'i have'],
    ['youre', 'you are'],
    ["let's", 'let us'],
    ['gonna', 'going to'],
    ['wanna', 'want to'],
    ['gotta', 'got to'],
    ["y'all", 'you all'],
    ["i'm", 'i am'],
    ["they're", 'they are'],
    ["i've", 'i have'],
    ["i'll", 'i will'],
    ["i'd", 'i would'],
    ["don't", 'do not'],
    ["isn't", 'is not'],
  ])('%s: %s', (short, words) => {
    expect(contractionOf(short)?.join(' ')).toBe(words);
  });

  it.each('it that this there here what who where he she how when'.split(' '))(
    'an s after %s is a verb',
    (word) => {
      expect(contractionOf(`${word}'s`)).toEqual([word, 'is']);
    },
  );

  it('an s after any other word says whose', () => {
    expect(contractionOf("broker's")).toEqual(['broker', 's']);
    expect(contractionOf("plan's")).toEqual(['plan', 's']);
  });

  it.each([
    'stop',
    'want',
    'entries',
    "o'clock",
    "rock'n'roll",
    "d'accord",
    "'tis",
    "n'table",
    'well',
    'held',
    'is',
    'its',
    'mend',
  ])('%s stands for itself', (word) => {
    expect(contractionOf(word)).toBeUndefined();
  });
});

it.each([
  ["I can't lose.", 'B-GUAR'],
  ['I cant lose.', 'B-GUAR'],
  ["My trade won't fail.", 'B-GUAR'],
  ['Dont sell.', 'B-IMP'],
  ["I'd short this.", 'B-MODAL'],
  ["I'll sell my fund.", 'B-MODAL'],
  ["My market's falling.", 'B-PRED'],
  ['Im selling.', 'B-PRES'],
] as const)('what must not be said is heard in short too: %s', (text, id) => {
  expect(idsOf(text)).toContain(id);
});
