import type {
  Fill,
  Intent,
  JournalEntry,
  Override,
  StopMove,
  Trade,
  TradeScore,
} from '@mast/shared/types';
import { expect, it } from 'vitest';
import { tradeChain } from './trade-chain.ts';

const at = (minute: number): string => `2026-11-24T10:${String(minute).padStart(2, '0')}:00.000Z`;
const leg = (fillId: string, minute: number, effect: 'increase' | 'reduce') =>
  ({ fillId, at: at(minute), effect }) as Trade['legs'][number];

const trade = {
  id: 't',
  mode: 'live',
  status: 'closed',
  openedAt: at(1),
  closedAt: at(9),
  legs: [
    leg('in', 1, 'increase'),
    leg('add', 4, 'increase'),
    leg('part', 6, 'reduce'),
    leg('out', 9, 'reduce'),
  ],
} as Trade;

const fill = (
  id: string,
  minute: number,
  intentId: string | null,
  deletedAt: string | null = null,
) => ({ id, filledAt: at(minute), intentId, deletedAt }) as Fill;

const rows = {
  trade,
  intents: [
    { id: 'plan', correctedTime: at(0) },
    { id: 'more', correctedTime: at(3) },
  ] as Intent[],
  overrides: [],
  posts: [],
  score: undefined,
  stopMoves: [{ id: 'moved', at: at(4) }] as StopMove[],
  fills: [fill('in', 1, 'plan'), fill('add', 4, null), fill('gone', 5, null, at(8))],
};

it('a trade is told in its order: plans, fills, stops at their time', () => {
  expect(tradeChain(rows).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'intent plan',
    'leg in',
    'intent more',
    'leg add',
    'stop moved',
    'deleted gone',
    'leg part',
    'leg out',
  ]);
});

it('a plan made in the position adds to it; a live entry without a plan says so; the last leg closes', () => {
  const steps = tradeChain(rows);
  const of = (id: string) => steps.find((step) => step.id === id);
  expect(of('more')).toMatchObject({ adds: true });
  expect(of('plan')).toMatchObject({ adds: false });
  expect(of('add')).toMatchObject({ isUnplanned: true, isFirst: false });
  expect(of('in')).toMatchObject({ isUnplanned: false, isFirst: true });
  expect(of('part')).toMatchObject({ isLast: false });
  expect(of('out')).toMatchObject({ isLast: true });
  const paper = tradeChain({ ...rows, trade: { ...trade, mode: 'paper' } });
  expect(paper.find(({ id }) => id === 'add')).toMatchObject({ isUnplanned: false });
});

it('what I asked my rules for stands with the plan, and the score at the end of all', () => {
  const whole = {
    ...rows,
    overrides: [{ id: 'asked', askedAt: at(0) }] as Override[],
    posts: [{ id: 'words', at: at(12) }] as JournalEntry[],
    score: { id: 't', closedAt: at(9) } as TradeScore,
  };
  const steps = tradeChain(whole).map(({ kind, at: when }) => `${kind} ${when.slice(14, 16)}`);
  expect(steps.slice(0, 3)).toEqual(['intent 00', 'override 00', 'leg 01']);
  expect(steps.slice(-2)).toEqual(['post 12', 'score 12']);
});
