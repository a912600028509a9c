import { describe, expect, it } from 'vitest';
import { lint } from './index.ts';

const found = (text: string) =>
  lint({
    text,
    channel: 'coach',
    source: 'template',
    slots: { numbers: [text], instruments: ['BTC'] },
  }).violations;

describe('after its occasion a trade is an order', () => {
  it.each([
    ['Per my plan, exit; and that is my rule.', 'exit'],
    ['Per my plan, trade at 10:02.', 'trade'],
    ['Per my plan, exit 2 contracts.', 'exit'],
    ['Per my plan, trade.', 'trade'],
  ])('%s', (text, match) => expect(found(text)).toContainEqual({ id: 'B-IMP', match }));

  it.each([
    'Per my plan, trade 2 of 3 had a stop.',
    'Per my plan, exit of 15:45.',
    'At 10:02: short 2 of 3 in my plan.',
    'Per my plan, stop at 63,100.',
    'My plan, exit at 15:45, was valid.',
  ])('where it is one: %s', (text) => expect(found(text)).toEqual([]));
});

describe('a verb before its object is an order', () => {
  it.each([
    ['Polish my chart.', 'Polish my'],
    ['My day is done, frame everything.', 'frame everything'],
  ])('%s', (text, match) => expect(found(text)).toContainEqual({ id: 'B-IMP', match }));

  it.each([
    'BTC all week: 3 trades of my plan.',
    'Slippage: my fill came 15 above my plan.',
    'My chart polish my own.',
    'Polished my chart at 10:02.',
  ])('where it begins its part with one: %s', (text) => expect(found(text)).toEqual([]));
});
