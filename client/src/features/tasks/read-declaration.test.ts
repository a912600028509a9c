import { expect, it } from 'vitest';
import { EMPTY_DECLARATION, readDeclaration, typedWorth } from './read-declaration.ts';

const subject = {
  accountId: 'a',
  snapshotId: 's',
  byHoldings: false,
  zone: 'Europe/Berlin',
  nowMs: Date.parse('2026-11-24T10:02:00.000Z'),
};

it('declares a balance as of now', () => {
  expect(readDeclaration({ ...EMPTY_DECLARATION, balance: '50,120.50' }, subject)).toEqual({
    ok: true,
    value: {
      snapshotId: 's',
      accountId: 'a',
      balance: '50120.5',
      asOf: '2026-11-24T10:02:00.000Z',
      holdings: null,
      cash: null,
      peak: null,
    },
  });
});

it('is worth what is held, with cash; what is empty is not held', () => {
  const form = {
    ...EMPTY_DECLARATION,
    holdings: { VWCE: '7000', IWDA: '', EUNA: '0' },
    cash: '250.10',
  };
  expect(typedWorth(form)).toBe('7250.1');
  expect(readDeclaration(form, { ...subject, byHoldings: true })).toMatchObject({
    value: {
      balance: '7250.1',
      holdings: [{ instrumentId: 'VWCE', value: '7000' }],
      cash: '250.1',
    },
  });
});

it('names what is no amount, and a time that is still to come', () => {
  const form = {
    ...EMPTY_DECLARATION,
    holdings: { VWCE: 'many' },
    asOf: { date: '2026-11-25', time: '09:00' },
  };
  const read = readDeclaration(form, { ...subject, byHoldings: true });
  expect(read.ok ? [] : Object.keys(read.error).sort()).toEqual(['asOf', 'holdings/VWCE']);
  expect(readDeclaration(EMPTY_DECLARATION, subject)).toMatchObject({
    error: { balance: expect.stringContaining('nothing') },
  });
});
