import { Books } from '../books.ts';
import { Device } from '../device/device.ts';
import { type Counts, noFaults } from '../faults.ts';
import { serverRows, violations } from '../invariants.ts';
import { Network } from '../network.ts';
import { type Reach, reachOf } from '../reach.ts';
import type { RestorableStore } from '../server/restorable-store.ts';
import { SimServer } from '../server/sim-server.ts';
import type { Stand } from '../stand.ts';
import type { World } from '../world.ts';
import { doStep, type Stage } from './do-step.ts';
import { heal } from './heal.ts';
import { opening } from './opening.ts';
import type { Schedule } from './steps.ts';

/** Where a schedule is played: a server with nothing on it, and what plays Replicache. */
export interface Place {
  readonly store: RestorableStore;
  readonly userId: string;
  readonly stand: Stand;
}

export interface Outcome {
  readonly wrong: readonly string[];
  readonly counts: Counts;
  readonly reach: Reach;
}

/** Plays a schedule in a place, heals, and says what promise was broken. */
export async function runSchedule(schedule: Schedule, place: Place): Promise<Outcome> {
  const stage = stageFor(schedule, place);
  const { world, devices } = stage;
  await begin(stage, schedule.rules);
  for (const step of schedule.steps) await doStep(stage, step);
  const isAtRest = await heal(stage);
  const rows = await serverRows(world);
  const wrong = await violations(stage, rows);
  for (const device of devices) for (const page of [...device.tabs]) device.kill(page);
  const states = devices.map(({ name, journal }) => `${name} waits with ${journal.waiting.length}`);
  return {
    wrong: isAtRest ? wrong : [`expected all at rest, found ${states.join(', ')}`, ...wrong],
    counts: world.counts,
    reach: reachOf(world, rows),
  };
}

function stageFor({ devices }: Schedule, { store, userId, stand }: Place): Stage {
  let ids = 0;
  const newId = (word: string) => {
    ids += 1;
    return `${word}-${ids}`;
  };
  const ownId = (word: string) => newId(`${userId}-${word}`);
  const now = () => world.now;
  const world: World = {
    userId,
    network: new Network(),
    books: new Books(),
    counts: noFaults(),
    complaints: [],
    now: stand.start(),
    newPage: stand.newPage,
    settle: stand.settle,
    async pass(ms) {
      world.now += ms;
      await stand.pass(ms);
    },
    newId: ownId,
    server: new SimServer({ store, userId, now, newId: () => ownId('event') }),
  };
  stand.complainTo(world.complaints);
  return {
    world,
    devices: devices.map((version, n) => new Device(world, `device${n + 1}`, version)),
  };
}

/** The first device opens the account; the others find it when they first sync, if they do. */
async function begin({ world, devices }: Stage, rules?: number): Promise<void> {
  const [first] = devices as [Device];
  const tab = await first.open();
  for (const { name, args } of opening(world.now, rules)) await tab.write(name, args as never);
}
