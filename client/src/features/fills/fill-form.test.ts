import { presetInstrument } from '@mast/shared/instruments';
import type { Account, Trade } from '@mast/shared/types';
import { describe, expect, it } from 'vitest';
import { EMPTY_FILL, fillThatCloses, readFill } from './fill-form.ts';

const account = { id: 'a', kind: 'live', currency: 'USD' } as Account;
const nowMs = Date.parse('2026-11-24T10:02:00.000Z');
const subject = { account, instrument: presetInstrument('MES'), zone: 'Europe/Berlin', nowMs };
const typed = { ...EMPTY_FILL, side: 'buy' as const, size: '2', price: '6,010.25' };

describe('a fill by hand', () => {
  it('is of now, with an unknown fee and no stop, unless they are typed', () => {
    expect(readFill(typed, subject, 'f')).toEqual({
      ok: true,
      value: {
        fillId: 'f',
        mode: 'live',
        accountId: 'a',
        instrumentId: 'MES',
        side: 'buy',
        size: '2',
        price: '6010.25',
        fee: null,
        fx: '1',
        filledAt: '2026-11-24T10:02:00.000Z',
        intentId: null,
        stop: null,
      },
    });
  });

  it('reads another time on the wall of the zone, and none that is still to come', () => {
    const at = (time: string) =>
      readFill({ ...typed, at: { date: '2026-11-24', time } }, subject, 'f');
    expect(at('10:30')).toMatchObject({
      ok: true,
      value: { filledAt: '2026-11-24T09:30:00.000Z' },
    });
    expect(at('11:30')).toMatchObject({ ok: false, error: { at: expect.any(String) } });
  });

  it('wants a rate where the quote is in another currency', () => {
    const eur = { ...subject, account: { ...account, currency: 'EUR' } as Account };
    expect(readFill(typed, eur, 'f')).toMatchObject({
      ok: false,
      error: { rate: expect.any(String) },
    });
    expect(readFill({ ...typed, rate: '0.92' }, eur, 'f')).toMatchObject({ value: { fx: '0.92' } });
  });

  it('names what is missing', () => {
    const read = readFill(EMPTY_FILL, { ...subject, instrument: undefined }, 'f');
    expect(read.ok ? [] : Object.keys(read.error).sort()).toEqual([
      'instrumentId',
      'price',
      'side',
      'size',
    ]);
  });

  it('closes a trade with the other side and all of its open size', () => {
    const trade = {
      side: 'short',
      openSize: '3',
      accountId: 'a',
      instrumentId: 'MES',
      mode: 'paper',
    } as Trade;
    expect(fillThatCloses(trade)).toMatchObject({ side: 'buy', size: '3', mode: 'paper' });
  });
});
