import { addCounts, noFaults } from './faults.ts';
import type { Failure, Played } from './play.ts';
import { NO_REACH, reachTogether } from './reach.ts';

/** What was played, in words: parts after each other, the jobs of a part beside each other. */
export function tell(name: string, parts: readonly (readonly Played[])[]): string {
  const { schedules, seconds, counts, reach, failures } = inTurn(parts.map(together));
  const rate = (schedules / seconds).toFixed(1);
  return [
    ...failures.map(explain),
    `${name}: ${schedules} schedules in ${seconds.toFixed(1)} s (${rate}/s), ${failures.length} mismatches`,
    JSON.stringify({
      store: name,
      schedules,
      seconds,
      mismatches: failures.length,
      faults: counts,
      reach,
    }),
  ].join('\n');
}

const explain = ({ seed, schedule, wrong }: Failure): string =>
  [
    `seed ${seed} breaks a promise; its shortest schedule:`,
    JSON.stringify(schedule),
    ...wrong.map((text) => `  ${text}`),
  ].join('\n');

/** How far a run is that goes on. */
export function tellSoFar(parts: readonly (readonly Played[])[], nextSeed: number): string {
  const { schedules, failures } = inTurn(parts.map(together));
  return `${schedules} schedules so far, ${failures.length} mismatches; the next seed is ${nextSeed}`;
}

const together = (jobs: readonly Played[]): Played => joined(jobs, Math.max);

const inTurn = (parts: readonly Played[]): Played =>
  joined(parts, (...seconds) => seconds.reduce((sum, one) => sum + one, 0));

function joined(all: readonly Played[], secondsOf: (...each: number[]) => number): Played {
  const counts = noFaults();
  for (const one of all) addCounts(counts, one.counts);
  return {
    schedules: all.reduce((sum, one) => sum + one.schedules, 0),
    seconds: secondsOf(...all.map(({ seconds }) => seconds)),
    counts,
    reach: all.map((one) => one.reach).reduce(reachTogether, NO_REACH),
    failures: all.flatMap(({ failures }) => failures),
  };
}
