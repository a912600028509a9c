import { expect, it } from 'vitest';
import type { DayAggregate, Trade } from '../generated/types.ts';
import { formatInstant } from '../time/index.ts';
import { factsFrom } from './build.ts';
import { FactIndex } from './fact-index.ts';
import { DAY, START, TRADES_A_DAY, tradeNumber } from './testing/long-history.ts';
import { account, snapshot, sources } from './testing/sources.ts';

const TRADES = 100_000;

it('facts after one more fill over 100,000 trades take at most 5 ms', () => {
  const history = Array.from({ length: TRADES }, (_, i) => tradeNumber(i));
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
  const times = Array.from({ length: 60 }, (_, i) => {
    const began = performance.now();
    index.putTrade(tradeNumber(TRADES + i - TRADES_A_DAY / 2));
    factsFrom(index, rows, needs, asOf);
    return performance.now() - began;
  });
  // The first quartile: what else the machine does at the same time is no cost of ours.
  const sorted = times.sort((a, b) => a - b);
  expect(sorted[times.length / 4]).toBeLessThanOrEqual(5);
}, 60_000);

it('facts take no longer for ten years of days that are known by their sums', () => {
  const trades = Array.from({ length: 1_000 }, (_, i) => tradeNumber(i));
  const days = Array.from({ length: 3_600 }, (_, i): DayAggregate => {
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
  factsFrom(index, rows, needs, asOf);
  const times = Array.from({ length: 60 }, () => {
    const began = performance.now();
    factsFrom(index, rows, needs, asOf);
    return performance.now() - began;
  });
  expect(times.sort((a, b) => a - b)[times.length / 4]).toBeLessThanOrEqual(5);
});
