import type { DeviceBook, DeviceStanding, SyncStore } from '@mast/database';
import { afterEach, expect, it } from 'vitest';
import { Devices } from './devices.ts';

const opened: Devices[] = [];
afterEach(async () => {
  for (const devices of opened.splice(0)) await devices.close();
});

/** Devices over a book in memory, which counts its look-ups and may be made to wait. */
function devicesOf() {
  const looked: string[] = [];
  const sessions = new Map<string, Map<string, string[]>>();
  let wait: Promise<void> | undefined;
  const ofPerson = (userId: string): Map<string, string[]> => {
    const own = sessions.get(userId) ?? new Map<string, string[]>();
    sessions.set(userId, own);
    return own;
  };
  const book: DeviceBook = {
    async standing(userId): Promise<DeviceStanding> {
      looked.push(userId);
      const standing = { known: new Map(), sessions: new Map(ofPerson(userId)) };
      await wait;
      return standing;
    },
    async tie(userId, sessionId, deviceId, most) {
      const tied = ofPerson(userId).get(sessionId) ?? [];
      if (tied.includes(deviceId)) return true;
      if (tied.length >= most) return false;
      ofPerson(userId).set(sessionId, [...tied, deviceId]);
      return true;
    },
    noteVisits: async () => undefined,
    visits: async () => [],
  };
  const devices = new Devices({
    book,
    store: {} as SyncStore,
    now: () => 0,
    onError: () => undefined,
  });
  opened.push(devices);
  const waiting = (until: Promise<void> | undefined) => {
    wait = until;
  };
  return { devices, looked, waiting };
}

it('a new device of one person has nobody else looked up again', async () => {
  const { devices, looked } = devicesOf();
  await devices.check('ann', 's', 'phone');
  await devices.check('ann', 's', 'phone');
  await devices.check('bob', 't', 'desk');
  await devices.check('bob', 't', 'laptop');
  await devices.check('ann', 's', 'phone');
  expect(looked).toEqual(['ann', 'ann', 'bob', 'bob']);
});

it('requests of a person that come at once look once', async () => {
  const { devices, looked } = devicesOf();
  await Promise.all([1, 2, 3].map(() => devices.check('ann', 's', undefined)));
  expect(looked).toEqual(['ann']);
});

it('a look-up that fails is not remembered', async () => {
  const { devices, looked, waiting } = devicesOf();
  waiting(Promise.reject(new Error('away')));
  await expect(devices.check('ann', 's', undefined)).rejects.toThrow('away');
  waiting(undefined);
  await devices.check('ann', 's', undefined);
  expect(looked).toEqual(['ann', 'ann']);
});

it('what was being looked up while the person’s devices changed is not known afterwards', async () => {
  const { devices, looked, waiting } = devicesOf();
  let release: () => void = () => undefined;
  waiting(new Promise((resolve) => (release = resolve)));
  const before = devices.check('ann', 's', undefined);
  await devices.changing('ann', async () => undefined);
  release();
  await before;
  await devices.check('ann', 's', undefined);
  expect(looked).toEqual(['ann', 'ann']);
});

it('a sign-in is of sixteen devices at most, and goes on for those', async () => {
  const { devices, looked } = devicesOf();
  const tooMany = async (id: string) => (await devices.check('ann', 's', id)).isOneTooMany;
  for (let i = 0; i < 16; i += 1) expect(await tooMany(`device-${i}`)).toBe(false);
  const before = looked.length;
  for (let i = 16; i < 40; i += 1) expect(await tooMany(`device-${i}`)).toBe(true);
  expect(looked.length - before).toBeLessThanOrEqual(1);
  expect(await tooMany('device-3')).toBe(false);
  expect((await devices.check('ann', 'another', 'device-17')).isOneTooMany).toBe(false);
});
