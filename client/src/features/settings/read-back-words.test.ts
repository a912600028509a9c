import { expect, it } from 'vitest';
import { readBackWords } from './read-back-words.ts';

it.each([
  [0, 0, 'The file holds no writes.'],
  [0, 2, 'This device knew all of the file already: 2 writes.'],
  [1, 0, '1 write read back and on the way to the server.'],
  [2, 1, '2 writes read back and on the way to the server. 1 write of it was here already.'],
])('%i new and %i known writes are told', (added, known, words) => {
  expect(readBackWords({ added, known })).toBe(words);
});
