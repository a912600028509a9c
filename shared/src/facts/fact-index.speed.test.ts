import { expect, it } from 'vitest';
import type { DayAggregate, Trade } from '../generated/types.ts';
import { formatInstant } from '../time/index.ts';
import { factsFrom } from './build.ts';
import { FactIndex } from './fact-index.ts';
import { DAY, START, TRADES_A_DAY, tradeNumber } from './testing/long-history.ts';
import { account, snapshot, sources } from './testing/sources.ts';

const ROUNDS = 60;

/**
 * How many times as long the second takes, round by round beside the first: as quick or slow as the
 * machine is. The first quartile of each: what else the machine does is no cost of ours.
 */
function ratioOf(first: (round: number) => void, second: (round: number) => void): number {
  const times = { first: [] as number[], second: [] as number[] };
  const time = (step: (round: number) => void, round: number): number => {
    const began = performance.now();
    step(round);
    return performance.now() - began;
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.first.push(time(first, round));
    times.second.push(time(second, round));
  }
  const quartile = (all: number[]) => all.sort((a, b) => a - b)[ROUNDS / 4] as number;
  return quartile(times.second) / quartile(times.first);
}

/** @returns facts after one more fill in a history of so many trades */
function afterOneMoreFill(trades: number): (round: number) => void {
  const history = Array.from({ length: trades }, (_, i) => tradeNumber(i));
  const index = new FactIndex(history);
  const snapshots = Array.from({ length: 50 }, (_, week) =>
    snapshot(formatInstant(START + week * 7 * DAY - DAY), `${50_000 + week}`),
  );
  const rows = sources({ account, snapshots });
  const needs = {
    windows: ['trading_day', 'iso_week', 'month'] as const,
    lookbacks: [60, 400],
  };
  const asOf = Date.parse((history.at(-1) as Trade).lastFillAt) + 3_600_000;
  factsFrom(index, rows, needs, asOf);
  return (round) => {
    index.putTrade(tradeNumber(trades + round - TRADES_A_DAY / 2));
    factsFrom(index, rows, needs, asOf);
  };
}

it('facts after one more fill over 100,000 trades take at most thrice those over 10,000', () => {
  expect(ratioOf(afterOneMoreFill(10_000), afterOneMoreFill(100_000))).toBeLessThanOrEqual(3);
}, 60_000);

/** @returns facts of a thousand trades, and of so many older days by their sums */
function afterDays(count: number): () => void {
  const trades = Array.from({ length: 1_000 }, (_, i) => tradeNumber(i));
  const days = Array.from({ length: count }, (_, i): DayAggregate => {
    const date = formatInstant(START - (i + 500) * DAY).slice(0, 10);
    const none = { opened: 1, closed: 1, won: 1, lost: 0, fees: '0' };
    const sums = { ...none, legs: 2, net: '1.25', declaredAt: null, netSince: null };
    return { id: `account:live:${date}`, accountId: 'account', mode: 'live', date, ...sums };
  });
  const snapshots = [snapshot(formatInstant(START - 4_200 * DAY), '50000')];
  const rows = sources({ account, snapshots });
  const index = new FactIndex(trades, [], days);
  const asOf = Date.parse((trades.at(-1) as Trade).lastFillAt) + 3_600_000;
  const needs = { windows: ['trading_day'] as const, lookbacks: [400] };
  const facts = (): void => void factsFrom(index, rows, needs, asOf);
  facts();
  return facts;
}

it('facts take no longer for ten years of days that are known by their sums', () => {
  expect(ratioOf(afterDays(0), afterDays(3_600))).toBeLessThanOrEqual(2);
});
