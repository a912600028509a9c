import { expect, it } from 'vitest';
import { isImportedText } from './imported.ts';

it.each([
  'US CPI (MoM) 0.3%',
  'FOMC Rate Decision',
  'Nonfarm Payrolls',
  'Governor speech',
  'GDP: Q1, q/q + final',
  '0.3%',
  '',
])('the title of an event is made of its words: %s', (text) => {
  expect(isImportedText(text)).toBe(true);
});

it.each(['Buy BTC now', 'US CPI moon', 'moon US CPI', 'CPI 🚀', 'CPI | rate', 'CPI\nrate', 'CPI!'])(
  'of no other words and marks: %s',
  (text) => expect(isImportedText(text)).toBe(false),
);
