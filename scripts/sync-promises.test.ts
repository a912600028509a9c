import { expect, it } from 'vitest';
import { code, isTest, read } from './tidy/files.ts';

/** Names of tests: what follows `it(`, `test(` and their forms with a table. */
const TEST_NAME = /\b(?:it|test)(?:\.\w+\([\s\S]{0,2000}?\))?\(\s*(['"`])((?:(?!\1)[\s\S])+)\1/g;

const names = code
  .filter(isTest)
  .flatMap((file) => [...read(file).matchAll(TEST_NAME)].map(([, , name]) => name ?? ''));

it.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('the promise %d of sync is in the name of a test', (n) => {
  expect(names.filter((name) => name.includes(`SYNC-R0${n}`))).not.toEqual([]);
});
