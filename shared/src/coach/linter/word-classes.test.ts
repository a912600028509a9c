import { describe, expect, it } from 'vitest';
import { lint } from './index.ts';
import { setOf } from './word-classes.ts';

const found = (text: string) =>
  lint({ text, channel: 'coach', source: 'template', slots: { numbers: [text] } }).violations;

it('a list of words holds words alone, however it is set', () => {
  expect(setOf('\n  stop entry\n  target  \n')).toEqual(new Set(['stop', 'entry', 'target']));
});

describe('the classes of words are heard in their phrases', () => {
  it.each([
    ['My stop is hit, exit early.', 'B-IMP', 'exit early'],
    ['My stop is hit, close out.', 'B-IMP', 'close out'],
    ['My fund falls after my entry.', 'B-PRED', 'fund falls'],
    ['My note: it usually rises.', 'B-PRED', 'usually rises'],
    ['I wrote it before bitcoin moves.', 'B-URGENT', 'before bitcoin moves'],
    ['I wrote it before gold quickly drops.', 'B-URGENT', 'quickly'],
    ['My rule tells me to open 2.', 'B-MODAL', 'tells me to open'],
    ['My rule tells me to size 2.', 'B-MODAL', 'tells me to size'],
    ['My rule tells me to risk 2.', 'B-MODAL', 'tells me to risk'],
    ['My rule tells me to buy 2.', 'B-MODAL', 'tells me to buy'],
    ['My rule tells me to hedge 2.', 'B-MODAL', 'tells me to hedge'],
  ] as const)('%s', (text, id, match) => expect(found(text)).toContainEqual({ id, match }));

  it.each([
    'My stop is hit, write early.',
    'My fund closed after my entry.',
    'I wrote it before my session began.',
    'My rule tells me to write 2 lines.',
  ])('and nowhere else: %s', (text) => expect(found(text)).toEqual([]));
});
