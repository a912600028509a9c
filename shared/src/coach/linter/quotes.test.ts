import { describe, expect, it } from 'vitest';
import { type LintSlots, lint } from './index.ts';

const found = (text: string, slots: LintSlots) =>
  lint({ text, channel: 'coach', source: 'template', slots: { numbers: [text], ...slots } })
    .violations;

describe('around a quote everything keeps its place', () => {
  it('a sentence ends with a quote that ends one', () => {
    const quotes = ['one.', 'one. two', 'one!', 'one?'];
    expect(found('I wrote “one.” Sell my fund.', { quotes })).toContainEqual({
      id: 'B-IMP',
      match: 'Sell',
    });
    expect(found('I wrote “one.” Monday came.', { quotes })).toEqual([
      { id: 'A-FRAME', match: 'Monday came.' },
    ]);
    expect(found('I wrote “one!” Monday came.', { quotes })).toHaveLength(1);
    expect(found('I wrote “one?” Monday came.', { quotes })).toHaveLength(1);
  });

  it('and goes on after one that ends none', () => {
    const quotes = ['one. two', 'one'];
    expect(found('I wrote “one. two” Monday at 10:02.', { quotes })).toEqual([]);
    expect(found('I wrote “one” Monday at 10:02.', { quotes })).toEqual([]);
  });
});

describe('every mark that quotes is told', () => {
  it('each by itself', () => {
    const forged = found('I wrote "a" and «b».', {}).filter(({ id }) => id === 'Q-FORGED');
    expect(forged.map(({ match }) => match)).toEqual(['"', '«', '»']);
  });

  it('a quote without a stored text is forged, an empty one too', () => {
    expect(found('I wrote: “sell it all”.', {}).map(({ id }) => id)).toEqual(['Q-FORGED']);
    expect(found('I wrote: “”.', {}).map(({ id }) => id)).toEqual(['Q-FORGED']);
    expect(found('I wrote: “”.', { quotes: [''] })).toEqual([]);
  });

  it('up to a hundred', () => {
    const many = Array.from({ length: 150 }, (_, i) => `“note ${i}”`).join(', ');
    expect(found(`I wrote: ${many}`, {})).toHaveLength(100);
  });

  it('and of a long text the first', () => {
    const text = `I wrote "a" and \`b\`.${' '.repeat(8192)}`;
    expect(found(text, {})).toEqual([{ id: 'Q-FORGED', match: '"' }]);
  });
});

it('what others wrote is mine where I wrote it too', () => {
  const text = 'My note reads “moon”.';
  expect(found(text, { quotes: ['moon'], imported: ['moon'] })).toEqual([]);
  expect(found(text, { imported: ['moon'] }).map(({ id }) => id)).toEqual(['Q-IMPORTED']);
  expect(found(text, { quotes: ['noon'], imported: ['noon'] }).map(({ id }) => id)).toEqual([
    'Q-FORGED',
  ]);
});
