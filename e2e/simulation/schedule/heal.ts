import { SCHEMA } from '../../../client/src/data/schema.ts';
import type { Page } from '../device/page.ts';
import type { World } from '../world.ts';
import { carry } from './deliver.ts';
import type { Stage } from './do-step.ts';

/** So many rounds of everything are more than any device needs. */
const MOST_ROUNDS = 12;
/** So many ways of letters in a row are a device that asks again and again. */
const MOST_WAYS = 100;
/** Longer than answered rows are kept for a page that is killed. */
const ROUND_MS = 30_000;

/** The network is good again and everybody syncs. @returns whether all came to rest */
export async function heal({ world, devices }: Stage): Promise<boolean> {
  for (const device of devices) {
    device.version = SCHEMA;
    if (device.tabs.some(({ version }) => version !== SCHEMA)) {
      for (const tab of [...device.tabs]) device.kill(tab);
    }
    if (device.tabs.length === 0) await device.open();
  }
  const tabs = () => devices.flatMap((device) => device.tabs);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    await carryAll(world);
    await world.pass(ROUND_MS);
    for (const tab of tabs()) {
      await tab.ring();
      if (round === 0) await tab.recover();
      await tab.wake();
      await carryAll(world);
      tab.persist();
    }
    let handedOn = 0;
    for (let more = 1; more > 0; handedOn += more) more = await world.server.work(100, true);
    const isSent = devices.every(({ journal }) => journal.waiting.length === 0);
    if (handedOn === 0 && isSent && (await haveAll(world, tabs()))) return true;
  }
  return false;
}

/** For a while nothing goes wrong: who is open syncs, and hears what the workers make of it. */
export async function calm({ world, devices }: Stage): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    for (const tab of devices.flatMap((device) => device.tabs)) {
      await tab.wake();
      await carryAll(world);
    }
    await world.server.work(100, true);
  }
}

/** That pages are like each other is not enough: what was written last may have reached none of them yet. */
async function haveAll({ server }: World, pages: readonly Page[]): Promise<boolean> {
  const states = await Promise.all([server, ...pages].map((one) => one.state()));
  return new Set(states).size === 1;
}

async function carryAll(world: World): Promise<void> {
  for (let ways = 0; ways < MOST_WAYS; ways += 1) {
    const letter = world.network.letters[0];
    if (letter === undefined) return;
    await carry(world, letter);
    await world.settle();
  }
}
