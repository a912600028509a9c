import { expect, it } from 'vitest';
import { sayError } from './say-error.ts';

it('makes a sentence of a typed error', () => {
  expect(sayError('expected a stop below its entry `64200`, found `65000`')).toBe(
    'Expected a stop below its entry “64200”, found “65000”.',
  );
});

it('leaves a sentence as it is', () => {
  expect(sayError('This is one.')).toBe('This is one.');
});
