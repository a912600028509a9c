import { describe, expect, it } from 'vitest';
import { scoreTrade } from '../adherence/index.ts';
import { acceptedIntent } from '../facts/testing/sources.ts';
import type { Fill, JournalEntry, Trade } from '../generated/types.ts';
import { askedParts } from './asked-parts.ts';
import { scoredTrade } from './scored-trade.ts';
import type { TradeFile } from './trade-file.ts';

const trade = {
  id: 't',
  side: 'long',
  mode: 'live',
  status: 'closed',
  openedAt: '2026-06-11T14:00:00.000Z',
  closedAt: '2026-06-11T15:00:00.000Z',
  lastFillAt: '2026-06-11T15:00:00.000Z',
  averageEntry: '100',
  averageExit: '104',
  maxSize: '1',
  stop: null,
  r: '1',
  legs: [
    { fillId: 'in', effect: 'increase', size: '1', at: '2026-06-11T14:00:00.000Z', net: '0' },
    { fillId: 'out', effect: 'reduce', size: '1', at: '2026-06-11T15:00:00.000Z', net: '4' },
  ],
} as unknown as Trade;

const fillOf = (id: string, source: Fill['source']): Fill =>
  ({
    id,
    source,
    side: id === 'in' ? 'buy' : 'sell',
    size: '1',
    price: '100',
    filledAt: trade.openedAt,
  }) as Fill;

function fileOf(source: Fill['source'], over: Partial<TradeFile> = {}): TradeFile {
  const intent = acceptedIntent({ id: 'plan' });
  const plan = { ...intent.plan, entry: '100', stop: '98', target: '110', size: '1' };
  const decided = {
    intent: { ...intent, plan },
    device: undefined,
    server: undefined,
    overrides: [],
  };
  return {
    trade,
    persona: 'shortterm',
    mainZone: 'UTC',
    fills: new Map([
      ['in', fillOf('in', source)],
      ['out', fillOf('out', source)],
    ]),
    plans: new Map([['in', decided]]),
    stops: [],
    cooldowns: [],
    tasks: [],
    post: undefined,
    rules: [],
    laterEntries: [],
    ...over,
  };
}

describe('a post entry asks', () => {
  it('of the stop where a file of executions says nothing of it, and not where it is on record', () => {
    expect(askedParts(fileOf('import'))).toContain('stop');
    expect(askedParts(fileOf('manual'))).not.toContain('stop');
  });

  it('just of parts that no fact tells of', () => {
    for (const source of ['import', 'manual'] as const) {
      const file = fileOf(source);
      const { components } = scoreTrade({ ...scoredTrade(file), answers: {} });
      for (const part of askedParts(file)) expect(components[part]).toBeNull();
    }
  });

  it('nothing where there was no plan, or an index saver’s', () => {
    expect(askedParts(fileOf('import', { plans: new Map() }))).toEqual([]);
    expect(askedParts(fileOf('import', { persona: 'indexdca' }))).toEqual([]);
  });
});

it('an answer on a part stands before that on the whole plan', () => {
  const post = { followedPlan: 'no', answers: { stop: 'yes' } } as unknown as JournalEntry;
  expect(scoredTrade(fileOf('import', { post })).answers).toEqual({ stop: 'yes', exit: 'no' });
});
