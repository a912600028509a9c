import { startRulesOf } from '@mast/shared/policies';
import type { Persona } from '@mast/shared/types';
import { describe, expect, it } from 'vitest';
import { ruleSentence, sentenceText } from './rule-sentence.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\n]/g, ' ');

const sentences = (persona: Persona) =>
  startRulesOf(persona).map((rule) => plain(sentenceText(ruleSentence(rule, 'USD').parts)));

describe('rule sentences', () => {
  it('says the short-term start rules in plain words', () => {
    expect(sentences('shortterm')).toEqual([
      'Before a trade I write down instrument, side, entry, stop, size and setup.',
      'Every plan has a stop, and it rests at my broker.',
      'One trade risks at most 0.5 % of my equity at the day’s start.',
      'When I have lost 2 % of my equity or 4R in one day, I open nothing new until the day is over.',
      'After 2 losses in a row within a day I pause for 15 min. After 3 losses in a row within a day I pause for 60 min. After 4 losses in a row within a day I pause until the day is over. After 6 losses in a row, one of which broke a rule, I trade 3 times on paper first.',
    ]);
  });

  it('says lengths, distances and long pauses', () => {
    expect(sentences('swing').join(' ')).toContain('A text takes at least 40 characters to count.');
    expect(sentences('swing').join(' ')).toContain('I pause for 24 h.');
    expect(sentences('crypto').join(' ')).toContain('at most 8 % away from the entry');
  });

  it('offers every number of every start rule for change', () => {
    const inputs = startRulesOf('crypto').flatMap((rule) => ruleSentence(rule).inputs);
    expect(inputs.filter((input) => input.type === 'number').map((input) => input.value)).toEqual([
      '15',
      '8',
      '1',
      '3',
      '3',
      '2',
      '30',
      '3',
      '5',
      '3',
    ]);
  });

  it('shows a kind that it does not know as newer', () => {
    expect(ruleSentence({ kind: 'corr_limit', params: {} }).title).toBe('corr limit');
  });
});
