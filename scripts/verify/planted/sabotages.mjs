import { Explained } from '../../lib/explained.mjs';
import { CLIENT } from './sabotages/client.mjs';
import { CLOCK } from './sabotages/clock.mjs';
import { DEVICES_SHUT_OUT } from './sabotages/devices.mjs';
import { HANDLERS } from './sabotages/handlers.mjs';
import { OLDER_WRITES } from './sabotages/older-writes.mjs';
import { PRUNE } from './sabotages/prune.mjs';
import { STORE } from './sabotages/store.mjs';

/** Every planted bug, each of which a test must find. */
export const SABOTAGES = [
  ...STORE,
  ...PRUNE,
  ...HANDLERS,
  ...DEVICES_SHUT_OUT,
  ...CLOCK,
  ...CLIENT,
  ...OLDER_WRITES,
];

/** @param {string} name */
export function sabotageNamed(name) {
  const found = SABOTAGES.find((one) => one.name === name);
  if (!found) throw new Explained(`expected the name of a planted bug, found \`${name}\``);
  return found;
}
