import { describe, expect, it } from 'vitest';
import type { JournalEntry, Trade } from '../generated/types.ts';
import { factsAt } from './testing/facts-at.ts';
import { acceptedIntent, account, june, snapshot, tradesOf } from './testing/sources.ts';

const minutes = (n: number): string =>
  `${String(Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`;

/** `count` losing rounds of a minute each, from the midnight of a day of June on. */
const rounds = (day: string, count: number, name: string, over = {}): Trade[] =>
  tradesOf(
    Array.from({ length: count }, (_, i) => [
      [`${day}T${minutes(2 * i)}`, 'buy', '1', '100', '98'] as const,
      [`${day}T${minutes(2 * i + 1)}`, 'sell', '1', '99'] as const,
    ]).flat(),
    over,
    name,
  );

const post = (tradeId: string, time: string): JournalEntry => ({
  id: `post-${tradeId}`,
  kind: 'post',
  period: null,
  tradeId,
  text: 'I kept to my plan.',
  emotion: null,
  followedPlan: 'yes',
  answers: null,
  intentId: null,
  revisedAt: null,
  safeguards: null,
  at: june(time),
  createdAt: june(time),
});

describe('closes', () => {
  const closesAt = (time: string, over: Parameters<typeof factsAt>[1]) =>
    factsAt(time, over).history.closes;

  it('are the last sixty, and all of a fuller day', () => {
    const quiet = rounds('10', 70, 'a');
    expect(closesAt('11T14:00', { trades: quiet })).toHaveLength(60);
    expect(closesAt('10T14:00', { trades: quiet })).toHaveLength(70);
    const busy = [...quiet, ...rounds('11', 90, 'b')];
    expect(closesAt('11T14:00', { trades: busy })).toHaveLength(90);
  });

  it('hold the person’s day and the account’s trading day, whichever began earlier', () => {
    const trades = [...rounds('10', 70, 'a')];
    const chicago = { ...account, day: { tz: 'America/Chicago', localTime: '17:00' } };
    expect(closesAt('11T14:00', { trades, account: chicago })).toHaveLength(60);
    // The trading day of 10 June began at 22:00Z on the 9th, and ends at 22:00Z.
    expect(closesAt('10T21:59', { trades, account: chicago })).toHaveLength(70);
    expect(closesAt('10T22:30', { trades, account: chicago, mainZone: 'UTC' })).toHaveLength(70);
    const manila = { account: chicago, mainZone: 'Asia/Manila' };
    expect(closesAt('11T00:30', { trades, ...manila })).toHaveLength(60);
  });

  it('are never more than five hundred, the newest', () => {
    const trades = rounds('11', 520, 'a');
    const closes = closesAt('11T23:00', { trades });
    expect(closes).toHaveLength(500);
    expect(closes.at(-1)?.closedAt).toBe(june('11T17:19'));
  });

  it('of unknown R are judged by what their own account held at the close', () => {
    const trades = tradesOf([
      ['11T10:00', 'buy', '1', '100'],
      ['11T11:00', 'sell', '1', '99.9'],
    ]);
    const result = (over: Parameters<typeof factsAt>[1]) =>
      closesAt('11T14:00', { trades, ...over })[0]?.result;
    const rich = snapshot(june('01T00:00'), '10000');
    const poor = snapshot(june('01T00:00'), '100');
    expect(result({ snapshots: [rich] })).toBe('breakeven');
    expect(result({ snapshots: [poor] })).toBe('loss');
    expect(result({ snapshots: [poor, snapshot(june('11T12:00'), '10000')] })).toBe('loss');
    const other = { ...rich, id: 'other', accountId: 'other' };
    expect(result({ snapshots: [poor, other] })).toBe('loss');
    const elsewhere = trades.map((trade) => ({ ...trade, accountId: 'other' }));
    expect(result({ trades: elsewhere, snapshots: [poor, other] })).toBe('breakeven');
  });

  it('from longer than any lookback ago are left out', () => {
    const old = rounds('10', 1, 'old').map((trade) => ({
      ...trade,
      lastFillAt: '2025-05-01T00:00:00.000Z',
      openedAt: '2025-05-01T00:00:00.000Z',
    }));
    expect(closesAt('11T14:00', { trades: old })).toEqual([]);
  });
});

describe('paper trades', () => {
  it('name the setup of their plan, and whether they were posted by then', () => {
    const trades = rounds('10', 1, 'p', { mode: 'paper' }).map((trade) => ({
      ...trade,
      setup: 'Breakout',
    }));
    const at = (time: string) =>
      factsAt(time, { trades, posts: [post('p-0', '11T09:00')] }).history.paper;
    expect(at('11T08:59')).toMatchObject([{ tradeId: 'p-0', setup: 'Breakout', post: false }]);
    expect(at('11T09:00')).toMatchObject([{ tradeId: 'p-0', post: true }]);
  });

  it('are the last two hundred', () => {
    const trades = rounds('10', 210, 'p', { mode: 'paper' });
    const { paper } = factsAt('11T14:00', { trades }).history;
    expect(paper).toHaveLength(200);
    expect(paper.at(-1)?.tradeId).toBe('p-418');
  });
});

describe('trades without their post', () => {
  const trades = [...rounds('10', 3, 'a'), ...rounds('11', 1, 'b', { accountId: 'other' })];

  it('are those closed by then of all accounts, the oldest first', () => {
    const unposted = (time: string) =>
      factsAt(time, { trades, posts: [post('a-2', '11T09:00')] }).history.unposted.map(
        ({ tradeId }) => tradeId,
      );
    expect(unposted('10T00:03')).toEqual(['a-0', 'a-2']);
    expect(unposted('11T08:59')).toEqual(['a-0', 'a-2', 'a-4', 'b-0']);
    expect(unposted('11T09:00')).toEqual(['a-0', 'a-4', 'b-0']);
  });

  it('are neither open nor on paper, and a note about one is no post', () => {
    const open = tradesOf([['11T10:00', 'buy', '1', '100']], {}, 'open');
    const paper = rounds('10', 1, 'p', { mode: 'paper' });
    const note = { ...post('b-0', '11T09:00'), kind: 'note' as const };
    const all = [...open, ...paper, ...rounds('11', 1, 'b')];
    const { unposted } = factsAt('11T14:00', { trades: all, posts: [note] }).history;
    expect(unposted.map(({ tradeId }) => tradeId)).toEqual(['b-0']);
  });

  it('are no debt where they closed before the journal began', () => {
    const unposted = (startedAt: string) =>
      factsAt('11T14:00', { trades, startedAt: june(startedAt) }).history.unposted.map(
        ({ tradeId }) => tradeId,
      );
    expect(unposted('01T00:00')).toEqual(['a-0', 'a-2', 'a-4', 'b-0']);
    expect(unposted('11T00:00')).toEqual(['b-0']);
  });

  it('are never more than five hundred, the oldest', () => {
    const { unposted } = factsAt('11T23:00', { trades: rounds('11', 520, 'a') }).history;
    expect(unposted).toHaveLength(500);
    expect(unposted[0]?.tradeId).toBe('a-0');
  });
});

it('the latest review of a quarter is one that was written by then', () => {
  const review = (time: string) => ({
    ...post('none', time),
    id: time,
    kind: 'note' as const,
    tradeId: null,
    period: 'quarter' as const,
  });
  const note = { ...review('11T13:00'), id: 'note', period: null };
  const reviews = [review('10T09:00'), review('08T09:00'), review('12T09:00'), note];
  expect(factsAt('11T14:00', { reviews }).history.quarterlyReviewAt).toBe(june('10T09:00'));
  expect(factsAt('07T14:00', { reviews }).history.quarterlyReviewAt).toBeNull();
});

it('pauses are those of the last eight days, each rule that fired on its own', () => {
  const paused = (time: string, pausedBy: string[]) =>
    acceptedIntent({ id: time, accountId: 'other', correctedTime: june(time), pausedBy });
  const intents = [
    paused('11T10:00', ['tilt', 'sleep']),
    paused('11T09:00', []),
    paused('04T09:00', ['tilt']),
    paused('03T14:00', ['tilt']),
    paused('03T13:59', ['tilt']),
    paused('11T14:01', ['tilt']),
  ];
  expect(factsAt('11T14:00', { intents }).history.emotionPauses).toEqual([
    { at: june('03T14:00'), rule: 'tilt' },
    { at: june('04T09:00'), rule: 'tilt' },
    { at: june('11T10:00'), rule: 'tilt' },
    { at: june('11T10:00'), rule: 'sleep' },
  ]);
});
