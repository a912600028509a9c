import type { Door } from '../door/door.ts';
import { listPeople } from './people.ts';

const PEOPLE_AT_ONCE = 200;

/**
 * Gives every space another epoch: after a restore from a backup a device may know of versions that are no more,
 * or that say something else by now. It begins anew, and gives back what it had written since.
 * @returns how many there are
 */
export async function renewEpochs(door: Door, newEpoch: () => string): Promise<number> {
  let renewed = 0;
  for (let after = ''; ; ) {
    const people = await listPeople(door, after, PEOPLE_AT_ONCE);
    for (const userId of people) await renewEpoch(door, userId, newEpoch());
    renewed += people.length;
    const last = people.at(-1);
    if (last === undefined) return renewed;
    after = last;
  }
}

const renewEpoch = (door: Door, userId: string, epoch: string): Promise<unknown> =>
  door.transaction({ role: 'mast_app', userId }, 'read committed', (sql) =>
    sql.query('update spaces set epoch = $2 where user_id = $1', [userId, epoch]),
  );
