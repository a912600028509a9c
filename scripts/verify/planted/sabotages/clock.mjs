/** When a write took place. */
const TIMES = ['sync-server/src/sync/event-time.test.ts'];
const EVENT_TIME = 'sync-server/src/sync/event-time.ts';

/** @type {import('../plant.mjs').Sabotage[]} */
export const CLOCK = [
  {
    name: 'event-before-the-one-before',
    breaks: 'events of a device keep their order',
    file: EVENT_TIME,
    find: 'at = Math.max(at, place.after ?? at);',
    replace: '',
    suite: TIMES,
  },
  {
    name: 'event-after-its-receipt',
    breaks: 'nothing takes place after the server has it',
    file: EVENT_TIME,
    find: 'at = Math.min(at, place.before ?? at, receivedAt);',
    replace: 'at = Math.min(at, place.before ?? at);',
    suite: TIMES,
  },
  {
    name: 'event-after-the-one-after',
    breaks: 'events of a device that come out of order keep their order',
    file: EVENT_TIME,
    find: 'at = Math.min(at, place.before ?? at, receivedAt);',
    replace: 'at = Math.min(at, receivedAt);',
    suite: TIMES,
  },
  {
    name: 'offset-not-added',
    breaks: 'a device whose clock is off is put right',
    file: EVENT_TIME,
    find: '(device.offsetMs ?? 0) - stepOf(device)',
    replace: '0 - stepOf(device)',
    suite: TIMES,
  },
  {
    name: 'clock-set-back-is-believed',
    breaks: 'a wall clock that was set back takes nothing back',
    file: EVENT_TIME,
    find: 'Math.max(claimed, earliestByLink(device) ?? claimed)',
    replace: 'claimed',
    suite: TIMES,
  },
];
