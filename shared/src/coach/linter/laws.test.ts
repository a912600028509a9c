import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint } from './index.ts';
import { ALLOWED } from './testing/allowed.ts';
import { BANNED } from './testing/banned.ts';

const allowed = fc.constantFrom(...ALLOWED.filter(({ channel }) => channel === undefined));
const banned = fc.constantFrom(...BANNED.filter(({ id }) => id !== 'A-FRAME'));

const verdict = (text: string, slots = {}) => {
  const bound = { numbers: [text], instruments: ['BTC', 'ES', 'ETH', 'SOL'], ...slots };
  return lint({ text, channel: 'coach', source: 'template', slots: bound });
};
const idsOf = (text: string, slots = {}) =>
  [...new Set(verdict(text, slots).violations.map(({ id }) => id))].sort();

/** Ways to write one sentence that say the same. */
const formats: ((text: string) => string)[] = [
  (text) => ` ${text} `,
  (text) => `${text}\n`,
  (text) => text.replaceAll(' ', '  '),
  (text) => text.replaceAll("'", '’'),
  (text) => text.replaceAll('’', "'"),
];
const format = fc.constantFrom(...formats);

describe('laws', () => {
  it('a verdict is the same again, and whatever the formatting', () => {
    fc.assert(
      fc.property(banned, fc.array(format, { maxLength: 4 }), ({ text }, ways) => {
        const written = ways.reduce((line, way) => way(line), text);
        expect(idsOf(written)).toEqual(idsOf(text));
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(allowed, fc.array(format, { maxLength: 4 }), ({ text, slots }, ways) => {
        const isQuoted = slots?.quotes !== undefined;
        const written = isQuoted ? ` ${text}\n` : ways.reduce((line, way) => way(line), text);
        expect(idsOf(written, slots)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('allowed sentences one after another are allowed, on one line or on several', () => {
    const both = fc.constantFrom(' ', '\n', '\n\n');
    fc.assert(
      fc.property(fc.array(allowed, { minLength: 2, maxLength: 6 }), both, (lines, gap) => {
        const text = lines.map((line) => line.text).join(gap);
        const all = (name: 'quotes' | 'instruments' | 'names') =>
          lines.flatMap(({ slots }) => slots?.[name] ?? []);
        const slots = {
          quotes: all('quotes'),
          instruments: all('instruments'),
          names: all('names'),
        };
        expect(verdict(text, slots).violations).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('a banned line stays banned among allowed ones', () => {
    fc.assert(
      fc.property(allowed, banned, allowed, (before, { id, text }, after) => {
        const whole = `${before.text} ${text} ${after.text}`;
        const slots = {
          quotes: [...(before.slots?.quotes ?? []), ...(after.slots?.quotes ?? [])],
          numbers: [whole],
        };
        expect(idsOf(whole, slots)).toContain(id);
      }),
      { numRuns: 1000 },
    );
  });

  it('a banned line is refused in any case of its letters', () => {
    const casing = fc.func(fc.boolean());
    fc.assert(
      fc.property(banned, casing, ({ text }, isUpper) => {
        const written = [...text]
          .map((one, i) => (isUpper(i) ? one.toUpperCase() : one.toLowerCase()))
          .join('');
        expect(verdict(written).ok).toBe(false);
        expect(verdict(text.toUpperCase()).ok).toBe(false);
        expect(verdict(text.toLowerCase()).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('a banned line stays one with words written as the names of outcomes, or as the month', () => {
    const written = BANNED.filter(({ id }) => id !== 'A-FRAME').flatMap(({ text }) => [
      text.replace(/\b(?:go|wait|simulate)\b/gi, (word) => word.toUpperCase()),
      text.replace(/\bmay\b/gi, 'May'),
    ]);
    expect(written.filter((text) => verdict(text).ok)).toEqual([]);
  });

  it('an allowed text with one invisible or foreign character in it is refused', () => {
    const intruder = fc.constantFrom('\u200b', '\u00ad', '\u202e', '\u0301', 'ѕ', 'é', '🚀', 'ａ');
    fc.assert(
      fc.property(allowed, intruder, fc.nat(), ({ text, slots }, one, at) => {
        const place = at % (text.length + 1);
        const written = text.slice(0, place) + one + text.slice(place);
        expect(verdict(written, slots).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('any text at all has a verdict, the same twice, its matches pieces of it', () => {
    const pieces = fc.constantFrom(
      'I ',
      'buy',
      '“',
      '”',
      '.',
      ', ',
      '72,000',
      '\u200b',
      'my ',
      '-',
      ' ',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(pieces, { maxLength: 30 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const first = verdict(text);
        expect(verdict(text)).toEqual(first);
        expect(first.ok).toBe(first.violations.length === 0);
        for (const { match } of first.violations) expect(text).toContain(match);
      }),
      { numRuns: 2000 },
    );
  });

  it('every number that is not bound is refused', () => {
    const numbers = fc.integer({ min: 11, max: 999_999 });
    fc.assert(
      fc.property(numbers, numbers, (said, bound) => {
        fc.pre(said !== bound);
        const text = `My limit is ${said}.`;
        expect(idsOf(text, { numbers: [bound] })).toEqual(['N-UNSOURCED']);
        expect(idsOf(text, { numbers: [said] })).toEqual([]);
      }),
    );
  });
});
