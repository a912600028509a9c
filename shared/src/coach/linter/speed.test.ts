import { expect, it } from 'vitest';
import { lint } from './index.ts';
import { ALLOWED } from './testing/allowed.ts';

const SIZE = 100_000;

/** Of the processor and not of the clock, which also counts what other processes did meanwhile. */
const milliseconds = (text: string, bound = ordinary): number => {
  const began = process.cpuUsage();
  lint({ text, channel: 'coach', source: 'template', slots: { numbers: [bound] } });
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
};

/** The quietest of some runs: what the work takes, without what else the machine did. */
const quietest = (text: string, runs: number): number =>
  Math.min(...Array.from({ length: runs }, () => milliseconds(text)));

const of = (piece: string, size: number): string =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

const ordinary = ALLOWED.filter(({ channel, slots }) => !channel && !slots)
  .map(({ text }) => text)
  .join(' ');

/** What is long in one way: no end, nothing but ends, marks, quotes, letters apart, words of bans. */
const HOSTILE = {
  'ordinary sentences': ordinary,
  'one letter': 'a',
  'letters apart': 'b ',
  'ends alone': '.',
  'ends that are none': '!.?',
  'openings of quotes': '“',
  'empty quotes': '“” ',
  'quotes of spaces': '“        ',
  'attributions of quotes': 'I wrote on it “x” ',
  apostrophes: "a'",
  hyphens: 'a-',
  digits: '1',
  'digits with commas': '1,',
  'numbers and letters': 'a1',
  adverbs: 'not ',
  'subject and adverbs': 'I not not not ',
  modals: 'I will not be ',
  'beginnings of phrases': 'price always the market will my view ',
  spaces: ' ',
  lines: '\n',
  'beyond ASCII': 'é',
  'combining marks': 'a\u0301',
  surrogates: '\ud800',
  pictographs: '🚀',
  'masked terms': 'buy stop ',
  signs: '$',
  'signs and letters': '$a ',
} as const;

it.each(Object.entries(HOSTILE))('100 kB of %s: below 50 ms', (_name, piece) => {
  // Twice that, for a machine that has other work.
  expect(quietest(of(piece, SIZE), 15)).toBeLessThan(100);
});

it.each(Object.entries(HOSTILE))('time grows with the length alone: %s', (_name, piece) => {
  const texts = [of(piece, SIZE / 4), of(piece, SIZE)];
  // In turn, so that what else the machine does meets both.
  const rounds = Array.from({ length: 15 }, () => texts.map((text) => milliseconds(text)));
  const [short, long] = [0, 1].map((i) => Math.min(...rounds.map((round) => round[i] as number)));
  // Four times the text; a square would take sixteen times as long.
  expect(long).toBeLessThan(10 * (short as number) + 3);
});

it('an ordinary sentence takes microseconds', () => {
  const sentences = ALLOWED.map(({ text }) => text);
  const times = Array.from({ length: 20 }, () =>
    sentences.map((text) => milliseconds(text, text)),
  ).flat();
  const median = times.sort((a, b) => a - b)[times.length >> 1] as number;
  console.log(`linter: ${(median * 1000).toFixed(0)} µs a sentence (p50)`);
  expect(median).toBeLessThan(0.3);
});
