/** What can go wrong, as the issue lists it. */
export const FAULTS = [
  'request_lost',
  'response_lost',
  'duplicated',
  'reordered',
  'truncated',
  'slow',
  'server_crash_before_commit',
  'server_crash_after_commit',
  'worker_write_between',
  'client_crash_before_journal',
  'client_crash_after_journal',
  'storage_wiped',
  'clock_forward',
  'clock_back',
  'old_version',
  'restored',
  'two_tabs',
] as const;

export type Fault = (typeof FAULTS)[number];
export type Counts = Record<Fault, number>;

export const noFaults = (): Counts =>
  Object.fromEntries(FAULTS.map((fault) => [fault, 0])) as Counts;

export function addCounts(sum: Counts, more: Counts): void {
  for (const fault of FAULTS) sum[fault] += more[fault];
}
