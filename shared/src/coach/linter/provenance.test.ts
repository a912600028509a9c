import { describe, expect, it } from 'vitest';
import { type LintSlots, lint } from './index.ts';

const found = (text: string, slots: LintSlots = {}) =>
  lint({ text, channel: 'coach', source: 'template', slots }).violations.filter(({ id }) =>
    id.endsWith('UNSOURCED'),
  );

describe('a number is bound', () => {
  it('or each that is not is refused', () => {
    expect(found('My target is 7 and my stop is 8.')).toEqual([
      { id: 'N-UNSOURCED', match: '7' },
      { id: 'N-UNSOURCED', match: '8' },
    ]);
    expect(found('My target is 7 and my stop is 8.', { numbers: [7] })).toEqual([
      { id: 'N-UNSOURCED', match: '8' },
    ]);
  });

  it('at both ends of a text', () => {
    expect(found('7 trades of mine, limit 8')).toHaveLength(2);
    expect(found('7 trades of mine, limit 8', { numbers: [7, 8] })).toEqual([]);
  });

  it.each(['thirteen', 'ninety', 'hundred', 'thousands', 'a million', 'dozens'])(
    'in words too: %s',
    (words) => expect(found(`My target is ${words}.`)).toHaveLength(1),
  );

  it.each(['one', 'three', 'twelve'])('but for the small ones: %s', (word) => {
    expect(found(`My limit is ${word}.`)).toEqual([]);
  });
});

describe('a figure of a name is no figure of its own', () => {
  const LONG = 'a'.repeat(31);

  it.each([
    ['M6E', ['M6E']],
    ['M6', ['M6']],
    ['6E', ['6E']],
    [`${LONG}6`, [`${LONG}6`]],
    [`6${LONG}`, [`6${LONG}`]],
  ])('of one that is bound: %s', (name, instruments) => {
    expect(found(`My second fill of the day was in ${name}.`, { instruments })).toEqual([]);
    expect(found(`${name} was my second fill of the day.`, { instruments })).toEqual([]);
    expect(found(`My second fill of the day was in ${name}`, { instruments })).toEqual([]);
  });

  it.each([
    ['M6E', ['6E']],
    ['M6E', ['M6']],
    ['6', ['6']],
    [`a${LONG}6`, [`a${LONG}6`]],
    [`6a${LONG}`, [`6a${LONG}`]],
  ])('of no other, and of none longer than 32: %s', (name, instruments) => {
    const text = `My second fill of the day was in ${name}.`;
    expect(found(text, { instruments })).toContainEqual({ id: 'N-UNSOURCED', match: '6' });
  });
});

it('an instrument is bound, or refused', () => {
  expect(found('My fill is in NVDA and in ES.', { instruments: ['ES'] })).toEqual([
    { id: 'I-UNSOURCED', match: 'NVDA' },
  ]);
  expect(found('My fill is in nvda.', { instruments: ['NVDA'] })).toEqual([]);
  expect(found('My record is in UTC.')).toEqual([]);
});
