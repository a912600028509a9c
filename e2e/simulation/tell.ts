import { addCounts, noFaults } from './faults.ts';
import type { Failure, Played } from './play.ts';
import { NO_REACH, reachTogether } from './reach.ts';

/** What was played, in words. */
export function tell(name: string, jobs: readonly Played[]): string {
  const { schedules, seconds, counts, reach, failures } = together(jobs);
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

/** What several played beside each other. */
function together(jobs: readonly Played[]): Played {
  const counts = noFaults();
  for (const job of jobs) addCounts(counts, job.counts);
  return {
    schedules: jobs.reduce((sum, job) => sum + job.schedules, 0),
    seconds: Math.max(...jobs.map(({ seconds }) => seconds)),
    counts,
    reach: jobs.map((job) => job.reach).reduce(reachTogether, NO_REACH),
    failures: jobs.flatMap(({ failures }) => failures),
  };
}
