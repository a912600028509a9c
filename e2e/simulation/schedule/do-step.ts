import { SCHEMA } from '../../../client/src/data/schema.ts';
import { type Dice, dice } from '../../../shared/src/gate/testing/random/dice.ts';
import type { Device } from '../device/device.ts';
import type { Page } from '../device/page.ts';
import type { Fault } from '../faults.ts';
import type { World } from '../world.ts';
import { cutShort, deliver, dropLetter, duplicate, giveUp } from './deliver.ts';
import { drawFurther, drawWrite } from './draw-write.ts';
import { calm } from './heal.ts';
import type { Doing, Step } from './steps.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export interface Stage {
  readonly world: World;
  readonly devices: readonly Device[];
}

interface Scene extends Stage {
  readonly roll: Dice;
  readonly count: (fault: Fault) => void;
}

const anyDevice = ({ roll, devices }: Scene): Device => roll.pick(devices);

/** Some device's page; one is opened where there is none. */
async function anyTab(scene: Scene): Promise<[Device, Page]> {
  const device = anyDevice(scene);
  return [device, device.tabs.length > 0 ? scene.roll.pick(device.tabs) : await device.open()];
}

async function write(scene: Scene, fuse?: number, draw = drawWrite): Promise<void> {
  const [device, tab] = await anyTab(scene);
  const { name, args } = await draw(scene.roll, device, tab);
  const had = device.journal.rows.size;
  if (fuse !== undefined) tab.power.fuse(fuse);
  await tab.write(name, args as never);
  const isStored = device.journal.rows.size > had;
  if (device.tabs.length > 1) scene.count('two_tabs');
  if (fuse === undefined) return;
  device.kill(tab);
  scene.count(isStored ? 'client_crash_after_journal' : 'client_crash_before_journal');
}

const DO: Record<Doing, (scene: Scene) => Promise<void>> = {
  write: (scene) => write(scene),
  revise: (scene) => write(scene, undefined, drawFurther),
  write_unsaved: (scene) => write(scene, 0),
  write_and_die: (scene) => write(scene, scene.roll.int(1, 3)),

  async wake(scene) {
    const [, tab] = await anyTab(scene);
    await tab.wake();
  },
  calm: (scene) => calm(scene),
  async persist(scene) {
    const [, tab] = await anyTab(scene);
    tab.persist();
  },
  async refresh(scene) {
    const [, tab] = await anyTab(scene);
    tab.refresh();
  },
  async recover(scene) {
    const [, tab] = await anyTab(scene);
    await tab.recover();
  },
  async kill(scene) {
    const [device, tab] = await anyTab(scene);
    device.kill(tab);
  },
  async open_tab(scene) {
    const device = anyDevice(scene);
    if (device.tabs.length < 2) await device.open();
  },
  async update_app(scene) {
    const device = anyDevice(scene);
    if (device.version === SCHEMA) return;
    for (const tab of [...device.tabs]) device.kill(tab);
    device.version = SCHEMA;
    await device.open();
  },
  async wipe(scene) {
    anyDevice(scene).wipe();
    scene.count('storage_wiped');
  },
  async set_clock(scene) {
    const { roll } = scene;
    const by = roll.pick([2 * MINUTE, 30 * MINUTE, 5 * HOUR, 60 * HOUR]);
    const isForward = roll.chance(50);
    anyDevice(scene).skewMs += isForward ? by : -by;
    scene.count(isForward ? 'clock_forward' : 'clock_back');
  },
  async wait({ world, devices, roll }) {
    await world.pass(roll.pick([1_000, 25_000, 10 * MINUTE, 7 * HOUR, 8 * 24 * HOUR]));
    for (const tab of devices.flatMap(({ tabs }) => tabs)) await tab.ring();
  },
  async work({ world, roll, count }) {
    const done = await world.server.work(roll.int(1, 5), roll.chance(75));
    if (done > 0) count('worker_write_between');
  },
  prune: ({ world }) => world.server.prune(),
  async back_up({ world }) {
    await world.server.backUp();
  },
  async restore({ world, count }) {
    if (!(await world.server.restore())) return;
    world.books.restore((key) => world.server.ledger.outcomeOf(key) !== undefined);
    count('restored');
  },
  deliver: ({ world, roll }) => deliver(world, roll),
  async lose({ world, roll }) {
    await dropLetter(world, roll);
  },
  duplicate: ({ world, roll }) => duplicate(world, roll),
  truncate: ({ world, roll }) => cutShort(world, roll),
  async slow({ world, roll }) {
    await giveUp(world, roll);
  },
  crash_server: ({ world, roll }) =>
    deliver(world, roll, roll.pick(['before_commit', 'amid_writes', 'after_commit'] as const)),
};

export async function doStep({ world, devices }: Stage, { does, seed }: Step): Promise<void> {
  await world.pass(1_000);
  const count = (fault: Fault) => {
    world.counts[fault] += 1;
  };
  await DO[does]({ world, devices, roll: dice(seed), count });
  await world.settle();
}
