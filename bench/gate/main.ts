import { loadavg } from 'node:os';
import { medianOf, type Timing, timed } from '../lib/measure.ts';
import { agree } from './agree.ts';
import { cases } from './cases.ts';
import { cedarWasm } from './cedar.ts';
import { celJs } from './cel.ts';
import type { Case, Contender } from './contender.ts';
import { jsonRules } from './json-rules.ts';
import { ours } from './ours.ts';

const ROUNDS = 7;
/** How often the sample is judged in a round. */
const REPEATS = 20;
/** How much faster than each of these the gate has to be, at the median. */
const BAR = 10;
const BARRED = ['json-rules-engine', 'cedar-wasm'];

function ready(contender: Contender, sample: readonly Case[]): () => Promise<Timing> {
  const prepared = sample.map(contender.prepare);
  const repeated = Array.from({ length: REPEATS }, () => prepared).flat();
  return () => timed(repeated, (plan) => plan.judge());
}

/** Rounds of all contenders in turn, so that what else the machine does hits them alike. */
async function measured(
  contenders: readonly Contender[],
  sample: readonly Case[],
): Promise<Map<string, Timing>> {
  const runs = contenders.map((one) => [one.name, ready(one, sample)] as const);
  const rounds = new Map(runs.map(([name]) => [name, [] as Timing[]]));
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const [name, run] of runs) {
      const timing = await run();
      // The first round only warms up.
      if (round >= 0) rounds.get(name)?.push(timing);
    }
  }
  return new Map([...rounds].map(([name, timings]) => [name, medianOf(timings)]));
}

const contenders: Contender[] = [ours(), jsonRules(), cedarWasm(), celJs()];
const sample = cases();
const loadBefore = loadavg()[0] as number;
const compared = await agree(contenders, sample);
console.log(`${sample.length} plans, ${compared} verdicts of single rules: equal in all engines`);

const timings = await measured(contenders, sample);
const gate = timings.get('gate') as Timing;
const times = (own: number, theirs: number) => Number((theirs / own).toFixed(1));
console.log(
  `\n${'engine'.padEnd(20)}${'p50 µs'.padStart(10)}${'p99 µs'.padStart(10)}   × the gate's p50`,
);
for (const [name, { p50, p99 }] of timings) {
  const cells = [p50, p99].map((value) => value.toFixed(1).padStart(10));
  console.log(`${name.padEnd(20)}${cells.join('')}   ${times(gate.p50, p50)}`);
}

const load = Number(Math.max(loadBefore, loadavg()[0] as number).toFixed(2));
const others = [...timings].filter(([name]) => name !== 'gate');
const ratios = Object.fromEntries(
  others.map(([name, { p50 }]) => [`${name}.p50`, times(gate.p50, p50)]),
);
const slow = BARRED.filter((name) => (ratios[`${name}.p50`] as number) < BAR);
for (const name of slow) {
  console.error(`expected ${BAR} × ${name}'s p50, found ${ratios[`${name}.p50`]}`);
}
if (slow.length > 0) process.exitCode = 1;
console.log(`\nload ${load}, median of ${ROUNDS} rounds`);
console.log(JSON.stringify({ bench: 'gate', load, ratios }));
