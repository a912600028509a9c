import { MemoryStore } from '@mast/database/memory';
import type { Change } from '@mast/shared/entities';
import { SCHEMA_VERSION } from '@mast/shared/mutations';
import { Device } from '../../sync-server/src/testing/device.ts';
import { fill } from './spaces.ts';

/** Of four writes one is a plan with the device's decision, two are fills, one is a note. */
const CYCLE = 4;

/**
 * What the devices of one person push, one mutation a request, each made from the rows that the
 * device would have by then.
 * @returns the bodies of each device
 */
export async function pushesOf(
  userId: string,
  rows: readonly Change[],
  devices: number,
  each: number,
): Promise<string[][]> {
  let now = Date.now() - 30 * 60_000;
  let count = 0;
  const store = new MemoryStore({ newEpoch: () => 'epoch' });
  await fill(store, userId, rows);
  const all = Array.from({ length: devices }, () => new Device({ store, userId, now: () => now }));
  const bodies: string[][] = all.map(() => []);
  const planned = all.map(() => '');
  for (let i = 0; i < each; i += 1) {
    for (const [index, device] of all.entries()) {
      await device.pull();
      now += 50;
      count += 1;
      await write(device, i, planned, index, `${userId}-${count}`, now);
      bodies[index]?.push(bodyOf(device));
      await device.push();
    }
  }
  return bodies;
}

async function write(
  device: Device,
  i: number,
  planned: string[],
  index: number,
  id: string,
  now: number,
): Promise<void> {
  const step = i % CYCLE;
  const intentId = planned[index] ?? null;
  if (step === 0) planned[index] = await device.submit();
  if (step === 1) device.fill('buy', '7300', now, { fillId: `fill-${id}`, intentId, stop: '7290' });
  if (step === 2) device.fill('sell', '7304.25', now, { fillId: `fill-${id}` });
  if (step === 3) {
    const text = 'The open was thin. I waited for the range to hold and did nothing before.';
    device.write('writeNote', { entryId: `note-${id}`, text, period: null });
  }
}

const bodyOf = (device: Device): string =>
  JSON.stringify({
    pushVersion: 1,
    clientGroupID: device.groupId,
    profileID: 'p',
    schemaVersion: SCHEMA_VERSION,
    mutations: device.pending.slice(-1),
  });
