import type { Account, Instrument, Intent, JournalEntry, Trade } from '@mast/shared/types';
import { describe, expect, it } from 'vitest';
import {
  countSet,
  filtersOf,
  fitsFilters,
  NO_FILTERS,
  queryOf,
  type RiverFilters,
} from './river-filters.ts';
import type { RiverItem } from './river-items.ts';

const trade = (id: string, over: Partial<Trade>, post?: Partial<JournalEntry>): RiverItem => ({
  kind: 'trade',
  at: '2026-06-11T14:00:00.000Z',
  row: {
    id,
    accountId: 'swing',
    instrumentId: 'AAPL',
    side: 'long',
    mode: 'live',
    setup: 'Pullback',
    status: 'closed',
    netPnl: '100',
    r: '1',
    lastFillAt: '2026-06-11T14:00:00.000Z',
    ...over,
  } as Trade,
  post: post === undefined ? undefined : ({ text: '', emotion: null, ...post } as JournalEntry),
});

const plan: RiverItem = {
  kind: 'plan',
  at: '2026-06-12T08:00:00.000Z',
  row: {
    id: 'plan',
    accountId: 'coins',
    instrumentId: 'BTC-USD',
    side: 'short',
    gateResult: 'WAIT',
    correctedTime: '2026-06-12T08:00:00.000Z',
    plan: { setup: 'Range', reason: 'Third touch' },
    context: { emotion: { tag: 'fomo', intensity: 6 } },
  } as unknown as Intent,
};

const note = (id: string, text: string, intentId: string | null = null): RiverItem => ({
  kind: 'entry',
  at: '2026-06-13T22:30:00.000Z',
  row: { id, text, intentId, emotion: { tag: 'calm', intensity: 0 } } as JournalEntry,
});

const items = [
  trade('won', {}, { text: 'It held.', emotion: { tag: 'calm', intensity: 0 } }),
  trade('lost', {
    netPnl: '-100',
    r: '-1',
    setup: 'Breakout',
    accountId: 'futures',
    instrumentId: 'MES',
  }),
  trade('open', { status: 'open' }),
  plan,
  note('alone', 'A quiet day'),
  note('about', 'Before it', 'plan'),
];

const accounts = { swing: 'swing', futures: 'shortterm', coins: 'crypto' } as Record<
  string,
  string
>;
const known = {
  account: (id: string) => ({ id, persona: accounts[id] }) as Account,
  instrument: (id: string) =>
    ({
      groups: id === 'AAPL' ? { sector: 'Technology', underlying: null, tags: [] } : null,
    }) as unknown as Instrument,
  intent: (id: string) => (id === 'plan' ? (plan.row as Intent) : undefined),
  clean: (id: string) => ({ won: true, lost: false })[id],
  zone: 'Europe/Berlin',
};

const found = (filters: Partial<RiverFilters>): string[] =>
  items.filter(fitsFilters({ ...NO_FILTERS, ...filters }, known)).map(({ row }) => row.id);

describe('the timeline is narrowed', () => {
  it('by nothing where nothing is set', () => {
    expect(found({})).toHaveLength(items.length);
  });

  it.each<[Partial<RiverFilters>, string[]]>([
    [{ account: 'futures' }, ['lost']],
    [{ persona: 'crypto' }, ['plan', 'about']],
    [{ instrument: 'BTC-USD' }, ['plan', 'about']],
    [{ setup: 'Pullback' }, ['won', 'open']],
    [{ tag: 'Technology' }, ['won', 'open']],
    [{ outcome: 'loss' }, ['lost']],
    [{ outcome: 'open' }, ['open']],
    [{ outcome: 'WAIT' }, ['plan']],
    [{ emotion: 'calm' }, ['won', 'alone', 'about']],
    [{ emotion: 'fomo' }, ['plan']],
    [{ clean: 'yes' }, ['won']],
    [{ clean: 'no' }, ['lost']],
    [{ setup: 'Pullback', outcome: 'win' }, ['won']],
  ])('by %j', (filters, ids) => {
    expect(found(filters)).toEqual(ids);
  });

  it('by dates on my own wall, both of them counted', () => {
    expect(found({ from: '2026-06-12', to: '2026-06-13' })).toEqual(['plan']);
    expect(found({ from: '2026-06-14' })).toEqual(['alone', 'about']);
    expect(found({ to: '2026-06-11' })).toEqual(['won', 'lost', 'open']);
  });

  it('by words of notes and trades together, in any case and order', () => {
    expect(found({ text: 'HELD aapl' })).toEqual(['won']);
    expect(found({ text: 'touch' })).toEqual(['plan']);
    expect(found({ text: 'nothing has this' })).toEqual([]);
  });
});

it('an address carries the filters, and nothing for those that are not set', () => {
  const filters = { ...NO_FILTERS, text: 'a b', outcome: 'win', from: '2026-06-12' };
  expect(queryOf(filters)).toBe('text=a+b&outcome=win&from=2026-06-12');
  expect(filtersOf(new URLSearchParams(queryOf(filters)))).toEqual(filters);
  expect(countSet(filters)).toBe(2);
  expect(queryOf(NO_FILTERS)).toBe('');
});
