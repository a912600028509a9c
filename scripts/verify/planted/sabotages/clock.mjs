/** When a write took place. */
const SYNC = ['sync-server/src/sync/sync.pg.test.ts'];
const EVENT_TIME = 'sync-server/src/sync/event-time.ts';

/** @type {import('../plant.mjs').Sabotage[]} */
export const CLOCK = [
  {
    name: 'event-before-the-one-before',
    breaks: 'events of a device keep their order',
    file: EVENT_TIME,
    find: 'Math.max(sent, order.after ?? sent)',
    replace: 'sent',
    suite: SYNC,
  },
  {
    name: 'event-after-its-receipt',
    breaks: 'nothing takes place after the server has it',
    file: EVENT_TIME,
    find: 'order.before ?? receivedAt);\n  const at = Math.max(EARLIEST, Math.min(ordered, receivedAt));',
    replace: 'order.before ?? sent);\n  const at = Math.max(EARLIEST, ordered);',
    suite: SYNC,
  },
  {
    name: 'offset-not-added',
    breaks: 'a device whose clock is off is put right',
    file: EVENT_TIME,
    find: '(device.offsetMs ?? 0) - stepOf(device)',
    replace: '0 - stepOf(device)',
    suite: SYNC,
  },
  {
    name: 'clock-set-back-is-believed',
    breaks: 'a wall clock that was set back takes nothing back',
    file: EVENT_TIME,
    find: 'Math.max(claimed, earliestByLink(device) ?? claimed)',
    replace: 'claimed',
    suite: SYNC,
  },
];
