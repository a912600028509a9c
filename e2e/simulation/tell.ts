import type { Failure, Played } from './play.ts';

/** What was played, in words. */
export function tell(name: string, { schedules, seconds, counts, failures }: Played): string {
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
    }),
  ].join('\n');
}

const explain = ({ seed, schedule, wrong }: Failure): string =>
  [
    `seed ${seed} breaks a promise; its shortest schedule:`,
    JSON.stringify(schedule),
    ...wrong.map((text) => `  ${text}`),
  ].join('\n');
