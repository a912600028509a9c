import { settleDown } from '../device/device-time.ts';
import type { Tab } from '../device/tab.ts';
import type { World } from '../world.ts';
import { carry } from './deliver.ts';
import type { Stage } from './do-step.ts';

/** So many rounds of everything are more than any device needs. */
const MOST_ROUNDS = 12;
/** So many ways of letters in a row are a device that asks again and again. */
const MOST_WAYS = 400;
/** Longer than answered rows are kept for a page that is killed. */
const ROUND_MS = 30_000;

/** The network is good again and everybody syncs. @returns whether all came to rest */
export async function heal({ world, devices }: Stage): Promise<boolean> {
  for (const device of devices) {
    device.version = '2';
    if (device.tabs.some(({ version }) => version !== '2')) {
      for (const tab of [...device.tabs]) device.kill(tab);
    }
    if (device.tabs.length === 0) await device.open();
  }
  const tabs = () => devices.flatMap((device) => device.tabs);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    await carryAll(world);
    const before = tabs().map(stateOf).join();
    world.now += ROUND_MS;
    for (const tab of tabs()) {
      await tab.ring();
      if (round === 0) tab.recover();
      await tab.wake();
      await carryAll(world);
      tab.client.persist();
    }
    while ((await world.server.work(100, true)) > 0) await settleDown();
    const isQuiet = tabs().map(stateOf).join() === before;
    const isDone = devices.every(({ journal }) => journal.waiting.length === 0);
    if (isQuiet && isDone) return true;
  }
  return false;
}

const stateOf = ({ client }: Tab): string =>
  `${client.groupId} ${client.cookie?.epoch} ${client.cookie?.v} ${client.pending.length}`;

async function carryAll(world: World): Promise<void> {
  for (let ways = 0; ways < MOST_WAYS; ways += 1) {
    const letter = world.network.letters[0];
    if (letter === undefined) return;
    await carry(world, letter);
    await settleDown();
  }
}
