import { describe, expect, it } from 'vitest';
import { lint } from './index.ts';

const found = (text: string) =>
  lint({ text, channel: 'coach', source: 'template', slots: { numbers: [text] } }).violations;

describe('what I am is a state or a fact', () => {
  it.each([
    ['I am needy.', 'I am needy'],
    ['I was ingenious.', 'I was ingenious'],
    ...'so yet alone all both too once twice'
      .split(' ')
      .map((word) => [`I was ${word} magnanimous.`, `I was ${word} magnanimous`]),
  ] as [string, string][])('or is refused: %s', (text, match) => {
    expect(found(text)).toContainEqual({ id: 'B-EVAL', match });
  });

  it.each([
    'My reader on 3 June was I.',
    'I know what I was, records say it.',
    'I was SIMULATE for 3 days.',
    'I was noted late.',
    'I am reviewing my day.',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});
