/** Devices that were shut out. */
const SYNC = ['sync-server/src/sync/sync.pg.test.ts'];
const ROUTES = ['sync-server/src/http/devices.test.ts'];
const DEVICES = 'sync-server/src/devices/devices.ts';

/** @type {import('../plant.mjs').Sabotage[]} */
export const DEVICES_SHUT_OUT = [
  {
    name: 'writes-of-a-shut-out-device-applied',
    breaks: 'what a device writes after it was shut out is not applied',
    file: 'sync-server/src/sync/push.ts',
    find: 'return revokedAt !== null;',
    replace: 'return revokedAt === undefined;',
    suite: SYNC,
  },
  {
    name: 'device-stamped-at-every-push',
    breaks: 'a sync alone is no change of which devices are told',
    file: 'sync-server/src/devices/note-device.ts',
    find: 'if (before !== undefined && !isStale(before, at, staleMs)) return before;',
    replace: 'if (before?.revokedAt != null) return before;',
    suite: SYNC,
  },
  {
    name: 'sign-in-of-a-shut-out-device-serves',
    breaks: 'a sign-in is shut out with its device, whatever device it says it is of',
    file: DEVICES,
    find: 'const ids = id === undefined ? tied : [...tied, id];',
    replace: 'const ids = id === undefined ? [] : [id];',
    suite: ROUTES,
  },
  {
    name: 'old-standing-kept',
    breaks: 'a device is shut out at once',
    file: DEVICES,
    find: 'this.#known.delete(userId);',
    replace: '',
    suite: ROUTES,
  },
];
