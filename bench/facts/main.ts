import { loadavg } from 'node:os';
import { FactIndex, type FactRows, factsFrom, rowsOfAccount } from '@mast/shared/facts';
import { canonicalJson } from '@mast/shared/hash';
import { type Instant, parseInstant } from '@mast/shared/time';
import type { Facts } from '@mast/shared/types';
import { tradeNumber } from '../../shared/src/facts/testing/long-history.ts';
import { timed } from '../lib/measure.ts';
import { account, snapshots } from './journal.ts';

const TRADES = 100_000;
const FILLS = 200;
const FULL_BUILDS = 3;
/** Milliseconds that facts after one more fill may take, at the median. */
const BAR = 5;

const rows: FactRows = rowsOfAccount(account, {
  mainZone: 'America/New_York',
  snapshots,
  intents: [],
  instrumentOf: () => undefined,
  flows: [],
  rates: [],
});
const needs = { windows: ['trading_day', 'iso_week', 'month'] as const, lookbacks: [60] };

const all = Array.from({ length: TRADES + FILLS }, (_, i) => tradeNumber(i));
const asOf = parseInstant(all.at(-1)?.lastFillAt ?? '') as Instant;
const factsOf = (index: FactIndex): Facts => factsFrom(index, rows, needs, asOf);

const index = new FactIndex(all.slice(0, TRADES));
factsOf(index);
const incremental = await timed(all.slice(TRADES), (next) => {
  index.putTrade(next);
  factsOf(index);
});

const full = await timed(Array.from({ length: FULL_BUILDS }), () => factsOf(new FactIndex(all)));
if (canonicalJson(factsOf(index)) !== canonicalJson(factsOf(new FactIndex(all)))) {
  throw new Error('expected the kept index to give the facts of a new one, found others');
}

const ms = (micros: number) => Number((micros / 1000).toFixed(2));
const load = Number((loadavg()[0] as number).toFixed(2));
const ratio = Number((full.p50 / incremental.p50).toFixed(0));
console.log(`facts over ${TRADES} trades, load ${load}`);
console.log(`after one more fill   p50 ${ms(incremental.p50)} ms   p99 ${ms(incremental.p99)} ms`);
console.log(`built anew            p50 ${ms(full.p50)} ms   ${ratio} ×`);
if (ms(incremental.p50) > BAR) {
  console.error(`expected at most ${BAR} ms after one more fill, found ${ms(incremental.p50)}`);
  process.exitCode = 1;
}
const found = { 'fill.p50_ms': ms(incremental.p50), 'full.p50_ms': ms(full.p50) };
console.log(JSON.stringify({ bench: 'facts', load, ...found, ratios: { 'full.p50': ratio } }));
