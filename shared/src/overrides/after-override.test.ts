import { describe, expect, it } from 'vitest';
import { tradesOf } from '../facts/testing/sources.ts';
import type { JournalEntry, Override, Trade } from '../generated/types.ts';
import { parseInstant } from '../time/index.ts';
import { overrideFact, type RowsAfter } from './index.ts';
import { overrideRow, planRow } from './testing/rows.ts';

const at = (text: string) => parseInstant(text) as number;

const promised = (over: Partial<Override> = {}): Override =>
  overrideRow({
    maxSize: { size: '2', unit: 'lots' },
    safeguards: [
      { safeguard: 'half_size', state: 'promised', text: null },
      { safeguard: 'alarm_set', state: 'promised', text: null },
      { safeguard: 'no_more_trades_today', state: 'promised', text: null },
    ],
    ...over,
  });

const taken = (size: string, intentId: string | null = 'small'): Trade[] =>
  tradesOf([
    ['11T14:05', 'buy', size, '7300'],
    ['11T15:00', 'sell', size, '7310'],
  ]).map((trade) => ({ ...trade, intentId }));

const post = (trade: Trade | undefined, alarm: 'yes' | 'no'): JournalEntry => ({
  id: 'post',
  kind: 'post',
  period: null,
  tradeId: trade?.id ?? null,
  text: 'It went as written.',
  emotion: null,
  followedPlan: 'yes',
  answers: null,
  intentId: null,
  revisedAt: null,
  safeguards: { alarm_set: alarm },
  at: '2026-06-11T16:00:00.000Z',
  createdAt: '2026-06-11T16:00:00.000Z',
});

const rows = (over: Partial<RowsAfter> = {}): RowsAfter => ({
  // The plan was asked again under it, as another revision of its chain.
  intents: [planRow(), planRow({ id: 'small', parentId: 'plan' })],
  trades: taken('2'),
  entries: [],
  mainZone: 'UTC',
  now: at('2026-06-12T00:00:00.000Z'),
  ...over,
});

const stateOf = (over: Partial<RowsAfter>, row = promised()) =>
  overrideFact(row, rows(over))?.safeguards;

describe('an override afterwards, by a person’s rows', () => {
  it('is kept once the trade, the day and the post entry all say so', () => {
    const trades = taken('2');
    const entries = [post(trades[0], 'yes')];
    expect(stateOf({ trades, entries })).toBe('kept');
    expect(stateOf({ trades })).toBe('open');
    expect(stateOf({ trades, entries, now: at('2026-06-11T23:59:59.999Z') })).toBe('open');
  });

  it('is not kept by a larger fill, by another trade of the day, or by an honest no', () => {
    expect(stateOf({ trades: taken('3') })).toBe('not_kept');
    const later = tradesOf([['11T18:00', 'buy', '1', '7300']], {}, 'later');
    expect(stateOf({ trades: [...taken('2'), ...later] })).toBe('not_kept');
    const paper = tradesOf([['11T18:00', 'buy', '1', '7300']], { mode: 'paper' }, 'paper');
    expect(stateOf({ trades: [...taken('2'), ...paper] })).toBe('open');
    const trades = taken('2');
    expect(stateOf({ trades, entries: [post(trades[0], 'no')] })).toBe('not_kept');
  });

  it('looks at nothing that was before it, nor at a trade of another plan', () => {
    const before = tradesOf([['11T13:00', 'buy', '9', '7300']], {}, 'before');
    expect(stateOf({ trades: before })).toBe('open');
    expect(stateOf({ trades: taken('3', null) })).toBe('not_kept');
    expect(
      stateOf(
        { trades: taken('3', null) },
        promised({ safeguards: [{ safeguard: 'half_size', state: 'promised', text: null }] }),
      ),
    ).toBe('open');
  });

  it('of a savings plan the size is the money that was spent', () => {
    const row = promised({
      maxSize: { size: '15000', unit: 'money' },
      safeguards: [{ safeguard: 'half_size', state: 'promised', text: null }],
    });
    expect(stateOf({ trades: taken('2') }, row)).toBe('kept');
    expect(stateOf({ trades: taken('3') }, row)).toBe('not_kept');
  });

  it('that was denied, taken back or is still open has no safeguards to keep', () => {
    const of = (decision: Override['decision']) => overrideFact(promised({ decision }), rows());
    expect(of('denied')).toEqual({ decision: 'denied', safeguards: 'open' });
    expect(of('withdrawn')).toEqual({ decision: 'withdrawn', safeguards: 'open' });
    expect(of(null)).toEqual({ decision: 'open', safeguards: 'open' });
  });
});
