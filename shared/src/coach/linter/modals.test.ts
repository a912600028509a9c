import { describe, expect, it } from 'vitest';
import { lint } from './index.ts';

const found = (text: string) =>
  lint({ text, channel: 'coach', source: 'template', slots: { numbers: [text] } }).violations;

describe('what will be done is an act of a journal', () => {
  it.each([
    ['Will frolic.', 'B-PRED', 'Will frolic'],
    ['I will frolic over it.', 'B-MODAL', 'will frolic'],
    ['I will both frolic.', 'B-MODAL', 'will both frolic'],
    ['I must all frolic.', 'B-MODAL', 'must all frolic'],
    ['I must each frolic.', 'B-MODAL', 'must each frolic'],
    ['I could yet frolic.', 'B-MODAL', 'could yet frolic'],
  ] as const)('or is refused: %s', (text, id, match) => {
    expect(found(text)).toContainEqual({ id, match });
  });

  it.each([
    'My rule changed in May.',
    'I must each write 3 lines.',
    'I will both write and review.',
    'I can yet write 3 lines.',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});
