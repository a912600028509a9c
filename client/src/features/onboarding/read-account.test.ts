import { expect, it } from 'vitest';
import { readAccount } from './read-account.ts';
import { emptySetup } from './setup-draft.ts';

const nowMs = Date.parse('2026-11-24T10:02:00.000Z');
const draft = {
  ...emptySetup(() => 'id', 'Europe/Berlin'),
  persona: 'shortterm' as const,
  label: ' Main ',
  balance: '50,000.00',
};

it('opens an account with the usual day of its persona and a balance of now', () => {
  expect(readAccount(draft, nowMs)).toMatchObject({
    ok: true,
    value: {
      label: 'Main',
      balance: '50000',
      balanceAsOf: '2026-11-24T10:02:00.000Z',
      day: { tz: 'America/Chicago', localTime: '17:00' },
      mainZone: 'Europe/Berlin',
    },
  });
});

it('begins the days of an index saver at midnight at home', () => {
  expect(readAccount({ ...draft, persona: 'indexdca' }, nowMs)).toMatchObject({
    value: { day: { tz: 'Europe/Berlin', localTime: '00:00' } },
  });
});

it('takes a balance of an earlier time, and none of a later one', () => {
  const at = (date: string) => readAccount({ ...draft, asOf: { date, time: '09:00' } }, nowMs);
  expect(at('2026-06-01')).toMatchObject({ value: { balanceAsOf: '2026-06-01T07:00:00.000Z' } });
  expect(at('2026-12-01')).toMatchObject({ error: { asOf: expect.any(String) } });
});

it('names what is missing', () => {
  expect(readAccount({ ...draft, label: '', balance: 'x' }, nowMs)).toMatchObject({
    ok: false,
    error: { label: expect.any(String), balance: expect.stringContaining('“x”') },
  });
});
