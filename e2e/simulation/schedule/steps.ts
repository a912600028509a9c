import { SCHEMA } from '../../../client/src/data/schema.ts';
import { type Dice, dice } from '../../../shared/src/gate/testing/random/dice.ts';
import type { Fault } from '../faults.ts';

/** One thing that happens. All of its choices come from its own seed, so that others can be left out. */
export interface Step {
  readonly does: Doing;
  readonly seed: number;
}

export interface Schedule {
  /** The version of the app that each device runs at first. */
  readonly devices: readonly string[];
  /** Of the choice which rules are in force at first; all start values where it is left out. */
  readonly rules?: number;
  readonly steps: readonly Step[];
}

/** How often each thing happens, and which faults it is; one that is no fault is in every schedule. */
const DOINGS = {
  write: { weight: 16 },
  revise: { weight: 24 },
  calm: { weight: 4 },
  wake: { weight: 14 },
  deliver: { weight: 34 },
  persist: { weight: 6 },
  refresh: { weight: 2 },
  wait: { weight: 5 },
  prune: { weight: 3 },
  recover: { weight: 2 },
  lose: { weight: 5, fault: 'request_lost' },
  duplicate: { weight: 3, fault: 'duplicated' },
  truncate: { weight: 3, fault: 'truncated' },
  slow: { weight: 3, fault: 'slow' },
  crash_server: { weight: 4, fault: 'server_crash_before_commit' },
  work: { weight: 5, fault: 'worker_write_between' },
  write_unsaved: { weight: 2, fault: 'client_crash_before_journal' },
  write_and_die: { weight: 2, fault: 'client_crash_after_journal' },
  kill: { weight: 2, fault: 'client_crash_after_journal' },
  open_tab: { weight: 3, fault: 'two_tabs' },
  wipe: { weight: 1, fault: 'storage_wiped' },
  set_clock: { weight: 2, fault: 'clock_forward' },
  update_app: { weight: 1, fault: 'old_version' },
  back_up: { weight: 3, fault: 'restored' },
  restore: { weight: 3, fault: 'restored' },
} as const satisfies Record<string, { readonly weight: number; readonly fault?: Fault }>;

export type Doing = keyof typeof DOINGS;

interface Weighed {
  readonly does: Doing;
  readonly weight: number;
}

/** Each schedule has some of the faults, so that each is met with and without the others. */
function chosen(roll: Dice): Weighed[] {
  const entries = Object.entries(DOINGS) as [Doing, { weight: number; fault?: Fault }][];
  const without = new Set(
    entries.flatMap(([, { fault }]) => fault ?? []).filter(() => roll.chance(35)),
  );
  return entries
    .filter(([, { fault }]) => fault === undefined || !without.has(fault))
    .map(([does, { weight }]) => ({ does, weight }));
}

const sumOf = (all: readonly Weighed[]): number => all.reduce((sum, { weight }) => sum + weight, 0);

function weighed(roll: Dice, all: readonly Weighed[], sum: number): Doing {
  let left = roll.int(1, sum);
  for (const { does, weight } of all) {
    left -= weight;
    if (left <= 0) return does;
  }
  throw new Error('expected something to do, found no weight');
}

/** What a schedule's numbers are picked from: what is in a list more often is picked more often. */
export interface Size {
  readonly devices: readonly number[];
  readonly steps: readonly (readonly [low: number, high: number])[];
  /** No device runs an older version of the app. */
  readonly isOfToday?: boolean;
}

/** Most of what can go wrong does so within a few steps, and some only after many. */
export const USUAL: Size = {
  devices: [2, 2, 2, 3, 3, 4],
  steps: [
    [3, 16],
    [3, 16],
    [12, 36],
    [12, 36],
    [36, 80],
  ],
};
/** For a store where each request takes its time. */
export const SHORT: Size = { devices: [2], steps: [[4, 18]] };
/** The real Replicache knows only the version of today. */
export const REAL: Size = { devices: [2, 3], steps: [[15, 40]], isOfToday: true };

export function scheduleOf(seed: number, { devices, steps, isOfToday = false }: Size): Schedule {
  const roll = dice(seed);
  const doings = chosen(roll);
  const sum = sumOf(doings);
  const mayBeOld = !isOfToday && doings.some(({ does }) => does === 'update_app');
  const stepOf = (does: Doing): Step => ({ does, seed: roll.int(0, 0x7fffffff) });
  // Half of them begin with devices that have all synced: what a step meets is there at once.
  const first = roll.chance(50) ? [stepOf('calm')] : [];
  return {
    devices: Array.from({ length: roll.pick(devices) }, () =>
      mayBeOld && roll.chance(25) ? '1' : SCHEMA,
    ),
    rules: roll.int(0, 0x7fffffff),
    steps: [
      ...first,
      ...Array.from({ length: roll.int(...roll.pick(steps)) }, () =>
        stepOf(weighed(roll, doings, sum)),
      ),
    ],
  };
}
