import { describe, expect, it } from 'vitest';
import { lint } from './index.ts';

const found = (text: string) =>
  lint({ text, channel: 'coach', source: 'template', slots: {} }).violations;
const residuals = (text: string) =>
  found(text)
    .filter(({ id }) => id === 'B-RESIDUAL')
    .map(({ match }) => match);

describe('no word of a trade is left', () => {
  it.each([
    'buyable',
    'sellable',
    'hodlers',
    'overbuy',
    'undersell',
    'buuy',
    'bbuy',
    'buyy',
    'bbuuyy',
    'sell',
    'sel',
    'ssel',
    'seel',
    'seell',
    'selll',
    'hhold',
    'hoold',
    'holld',
    'holdd',
    'hoooold',
  ])('made with one or with a letter drawn out: %s', (word) => {
    expect(residuals(`My plan: ${word}.`)).toEqual([word]);
  });

  it.each([
    'hold',
    'holding',
    'threshold',
    'household',
    'Russell',
    'subuyama',
    'mishodlite',
    'counterselling',
    'self',
    'easel',
    'chisel',
    'holder',
  ])('a word that only looks like one is none: %s', (word) => {
    expect(residuals(`My note names ${word} once.`)).toEqual([]);
  });

  it('buyers and sellers are one, what I bought and sold is a fact', () => {
    expect(residuals('My note: a buyer and a seller.')).toEqual(['buyer', 'seller']);
    expect(found('I bought my fund and sold it.')).toEqual([]);
  });
});

it('nothing fires in an allowed term, the same words outside of it do', () => {
  expect(found('My buy stop order rests.')).toEqual([]);
  expect(residuals('My buy rests.')).toEqual(['buy']);
});

it('a phrase that matches no word says nothing', () => {
  for (const { match } of found('Sell my fund, hold my coin, buy it all.')) {
    expect(match).not.toBe('');
  }
});
