import { expect, it } from 'vitest';
import { loggedError } from './logged-error.ts';

const PRIVATE = 'I lost my nerve\n    at the open';

it.each([
  Object.assign(new Error(`expected a number, found ${PRIVATE}`), { code: '22P02' }),
  Object.assign(new Error('a row is not unique'), {
    code: '23505',
    detail: PRIVATE,
    query: 'insert',
    params: [PRIVATE],
  }),
  new SyntaxError(`Unexpected token 'I', "${PRIVATE}" is not valid JSON`),
])('what quotes a person’s text is logged by where it was: $name $code', (error) => {
  const logged = loggedError(error);
  expect(JSON.stringify(logged)).not.toMatch(/nerve|the open/);
  expect(logged.stack).toContain('logged-error.test.ts');
});

it('a bug is logged with its message, and what is no error without one', () => {
  expect(loggedError(new TypeError('x is not a function'))).toMatchObject({
    name: 'TypeError',
    stack: expect.stringContaining('x is not a function'),
  });
  expect(loggedError(undefined)).toEqual({ name: undefined, code: undefined, stack: undefined });
});
