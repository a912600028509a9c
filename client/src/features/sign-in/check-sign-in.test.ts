import { expect, it } from 'vitest';
import { checkSignIn } from './check-sign-in.ts';

it('asks for an address and a long password, and says what was found', () => {
  expect(checkSignIn({ email: 'name', password: 'short' })).toEqual({
    email: 'Expected an e-mail address like name@example.com.',
    password: 'Expected at least 12 characters, found 5.',
  });
  expect(checkSignIn({ email: ' a@b.co ', password: 'twelve chars' })).toEqual({});
});
