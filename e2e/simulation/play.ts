import { addCounts, type Counts, noFaults } from './faults.ts';
import { NO_REACH, type Reach, reachTogether } from './reach.ts';
import { type Place, runSchedule } from './schedule/run-schedule.ts';
import { shrink } from './schedule/shrink.ts';
import { type Schedule, type Size, scheduleOf } from './schedule/steps.ts';

/** Where schedules are played, each in a place of its own. */
export interface Ground {
  readonly size: Size;
  fresh(): Promise<Place>;
  close(): Promise<void>;
}

export interface Box {
  /** Of the first schedule, */
  readonly seed: number;
  /** and how far each of the others is from the one before. */
  readonly stride: number;
  /** Ends after so many at the earliest, */
  readonly schedules: number;
  /** and after so long. */
  readonly seconds: number;
}

export interface Failure {
  readonly seed: number;
  readonly wrong: readonly string[];
  /** Shrunk. */
  readonly schedule: Schedule;
}

export interface Played {
  readonly schedules: number;
  readonly seconds: number;
  readonly counts: Counts;
  readonly reach: Reach;
  readonly failures: readonly Failure[];
}

const MOST_FAILURES = 3;

export async function wrongOf(ground: Ground, schedule: Schedule): Promise<readonly string[]> {
  return (await outcomeOf(ground, schedule)).wrong;
}

/** What throws is as wrong as what breaks a promise, and its seed is worth as much. */
async function outcomeOf(ground: Ground, schedule: Schedule) {
  const place = await ground.fresh();
  return runSchedule(schedule, place).catch((error: unknown) => ({
    wrong: [`it threw ${error instanceof Error ? error.stack : error}`],
    counts: noFaults(),
    reach: NO_REACH,
  }));
}

/** Plays schedule after schedule, and shrinks those that fail. */
export async function play(ground: Ground, box: Box): Promise<Played> {
  const { schedules, seconds } = box;
  const began = performance.now();
  const passed = () => (performance.now() - began) / 1000;
  const counts = noFaults();
  let reach = NO_REACH;
  const failures: Failure[] = [];
  let done = 0;
  while ((done < schedules || passed() < seconds) && failures.length < MOST_FAILURES) {
    const seed = box.seed + done * box.stride;
    const schedule = scheduleOf(seed, ground.size);
    const outcome = await outcomeOf(ground, schedule);
    addCounts(counts, outcome.counts);
    reach = reachTogether(reach, outcome.reach);
    if (outcome.wrong.length > 0) failures.push(await failureOf(ground, seed, schedule));
    done += 1;
  }
  return { schedules: done, seconds: passed(), counts, reach, failures };
}

async function failureOf(ground: Ground, seed: number, found: Schedule): Promise<Failure> {
  const fails = async (one: Schedule) => (await wrongOf(ground, one)).length > 0;
  const schedule = await shrink(found, fails);
  return { seed, schedule, wrong: await wrongOf(ground, schedule) };
}
