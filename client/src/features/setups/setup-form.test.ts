import { expect, it } from 'vitest';
import { readSetup, type SetupForm } from './setup-form.ts';

const form: SetupForm = {
  persona: 'swing',
  name: ' Pullback ',
  checks: 'Trend is up\n\n Volume \nVolume',
};

it('a setup is read with each of its checks once, and without empty lines', () => {
  expect(readSetup(form, 'id')).toEqual({
    ok: true,
    value: {
      setupId: 'id',
      persona: 'swing',
      name: 'Pullback',
      checklist: ['Trend is up', 'Volume'],
    },
  });
});

it('emoji and words from right to left are taken as they are', () => {
  const read = readSetup({ ...form, name: 'פריצה 🚀', checks: 'מגמה' }, 'id');
  expect(read).toMatchObject({ ok: true, value: { name: 'פריצה 🚀', checklist: ['מגמה'] } });
});

it.each([
  ['name', { name: '  ' }, 'Expected a name, found none.'],
  ['persona', { persona: null }, 'Expected how I trade it: choose one.'],
  ['checks', { checks: '1\n2\n3\n4\n5\n6\n7\n8\n9\n10' }, 'Expected at most 9 checks, found 10.'],
  ['checks', { checks: 'x'.repeat(201) }, 'Expected at most 200 characters a check, found 201.'],
])('what is wrong is said at `%s`', (field, over, message) => {
  expect(readSetup({ ...form, ...over }, 'id')).toEqual({ ok: false, error: { [field]: message } });
});
