import { expect, it } from 'vitest';
import { promptsOf } from './prompts.ts';

it('each line is a prompt, and empty lines are none', () => {
  expect(promptsOf(' Why? \n\n What then?\n')).toEqual({ ok: true, value: ['Why?', 'What then?'] });
});

it.each([
  [' \n ', 'Expected one question or more, found none.'],
  ['a\n'.repeat(13), 'Expected 12 questions at most, found 13.'],
  [
    'a'.repeat(201),
    `Expected at most 200 characters a question, found 201 in “${'a'.repeat(30)}…”.`,
  ],
])('what does not fit is said: %#', (text, error) => {
  expect(promptsOf(text)).toEqual({ ok: false, error });
});
