import { loadavg } from 'node:os';
import { isChosen, isQuick as isQuickRun } from '../lib/chosen.ts';
import { median, quantile } from '../lib/measure.ts';
import { Report } from '../lib/report.ts';
import { coldOpens } from './cold-open.ts';
import { type Host, openHost, type Trader } from './host.ts';
import { pokeTimes } from './poke.ts';
import { frameTimes } from './scroll.ts';
import { sessionOf } from './session.ts';
import { tapTimes } from './taps.ts';

const isQuick = isQuickRun();
const ROUNDS = isQuick ? 2 : 5;
const NOTES = isQuick ? 10 : 30;
const TAPS = isQuick ? 20 : 120;
const SESSIONS = isQuick ? 1 : 5;
const SWIPES = isQuick ? 4 : 20;
/** Rows of the person whose history holds a hundred thousand trades. */
const HISTORY_ROWS = isQuick ? 20_000 : 425_000;

interface Open {
  readonly rows: number;
  /** Which share of plain Replicache's time is allowed. */
  readonly bar: number;
  /** Whether they are of ten years, of which the app has the old ones in its local history. */
  readonly isAged: boolean;
}

const FEW: Open = { rows: 10_000, bar: 1 / 3, isAged: false };
const MANY: Open = { rows: 150_000, bar: 1 / 5, isAged: true };
const OPENS = isQuick ? [FEW] : [FEW, MANY];

const TAP_BAR_MS = 100;
const POKE_BAR = 3;
const INTERACTION_BARS_MS = { p75: 50, p99: 100 };
const FRAME_BAR_MS = 50;
const MOST_NAMED = 12;

async function measurePokes(host: Host, report: Report): Promise<void> {
  const trader = await host.trader('poked', 1_000);
  const taken = await pokeTimes(host, trader, ROUNDS, NOTES);
  report.most('write_seen_to_raw', median(taken.map((one) => one.ours / one.raw)), POKE_BAR, {
    'ms ours': median(taken.map((one) => one.ours)),
    'ms raw': median(taken.map((one) => one.raw)),
  });
}

async function measureOpens(host: Host, report: Report): Promise<void> {
  for (const { rows, bar, isAged } of OPENS) {
    const plain = await host.trader(`opened-${rows}`, rows);
    const app = isAged ? await host.agedTrader(`aged-${rows}`, rows) : plain;
    const { taken, rows: held } = await coldOpens(host, { app, plain }, ROUNDS);
    report.most(
      `cold_open_${rows}_to_plain`,
      median(taken.map((one) => one.app / one.plain)),
      bar,
      {
        'ms app': median(taken.map((one) => one.app)),
        'ms plain': median(taken.map((one) => one.plain)),
        'rows in plain': held,
      },
    );
  }
}

let old: Promise<Trader> | undefined;

/** The person of a hundred thousand trades, made once. */
const oldTrader = (host: Host): Promise<Trader> => {
  old ??= host.agedTrader('old', HISTORY_ROWS);
  return old;
};

async function measureTaps(host: Host, report: Report): Promise<void> {
  const taken = await tapTimes(host, await oldTrader(host), TAPS, !isQuick);
  const times = taken.sort((a, b) => a - b);
  report.most('tap_to_verdict_p99_ms', quantile(times, 0.99), TAP_BAR_MS, {
    'ms p50': quantile(times, 0.5),
    'ms p90': quantile(times, 0.9),
    taps: times.length,
  });
}

async function measureSession(host: Host, report: Report): Promise<void> {
  const trader = await oldTrader(host);
  const { interactions, bare } = await sessionOf(host, trader, SESSIONS, !isQuick);
  const all = interactions.toSorted((a, b) => a.ms - b.ms);
  const times = all.map(({ ms }) => ms);
  const bareTimes = bare.map(({ ms }) => ms).sort((a, b) => a - b);
  const figures = { 'ms p50': quantile(times, 0.5), 'ms most': times.at(-1) as number };
  for (const [name, bar] of Object.entries(INTERACTION_BARS_MS)) {
    const share = Number(name.slice(1)) / 100;
    report.most(`interaction_${name}_ms`, quantile(times, share), bar, {
      ...figures,
      'ms of a bare page': quantile(bareTimes, share),
      interactions: times.length,
    });
  }
  for (const { step, on, ms } of all.slice(-MOST_NAMED).reverse()) {
    console.log(`    ${String(ms).padStart(4)} ms  ${step}: ${on}`);
  }
}

async function measureScroll(host: Host, report: Report): Promise<void> {
  const times = await frameTimes(host, await oldTrader(host), SWIPES, !isQuick);
  const sorted = times.sort((a, b) => a - b);
  report.most('frame_of_a_scroll_most_ms', sorted.at(-1) as number, FRAME_BAR_MS, {
    'ms p50': quantile(sorted, 0.5),
    'ms p99': quantile(sorted, 0.99),
    'over the bar': sorted.filter((ms) => ms > FRAME_BAR_MS).length,
    frames: sorted.length,
  });
}

const loadBefore = loadavg()[0] as number;
const report = new Report('client', isQuick);
const host = await openHost();
const parts = {
  poke: measurePokes,
  open: measureOpens,
  tap: measureTaps,
  session: measureSession,
  scroll: measureScroll,
};
for (const [name, run] of Object.entries(parts)) {
  if (isChosen(name, Object.keys(parts))) await run(host, report);
}
await host.close();
report.end(Math.max(loadBefore, loadavg()[0] as number), ROUNDS);
process.exit();
