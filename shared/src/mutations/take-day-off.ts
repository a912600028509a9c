import { cooldownRow, issueCooldowns, restOfDayOff } from '../cooldowns/index.ts';
import { put } from '../entities/index.ts';
import { refusal } from '../errors/index.ts';
import type { Cooldown, Person } from '../generated/types.ts';
import { err, ok } from '../result/index.ts';
import { formatInstant, mainZoneAt } from '../time/index.ts';
import type { Mutation } from './mutation.ts';

interface State {
  readonly person: Person | undefined;
  readonly existing: Cooldown | undefined;
}

/** The rest of the day off by one's own word. It is a row of its own: nothing that runs is shortened. */
export const takeDayOff: Mutation<'takeDayOff', State> = {
  name: 'takeDayOff',

  async load(reader, args, { userId }) {
    const [person, existing] = await Promise.all([
      reader.get('person', userId),
      reader.get('cooldown', args.cooldownId),
    ]);
    return { person, existing };
  },

  decide({ person, existing }, { cooldownId: id }, { eventTime: at, now }) {
    if (existing) {
      return err(refusal('cooldown_exists', `expected a new cooldown, found \`${id}\``));
    }
    if (!person) return err(refusal('unknown_account', 'expected an account, found none'));
    const mainZone = mainZoneAt(person, formatInstant(at));
    const rows = issueCooldowns([restOfDayOff({ id, at, mainZone })]).map((one) =>
      cooldownRow(one, formatInstant(now)),
    );
    return ok({
      changes: rows.map((row) => put('cooldown', row)),
      events: rows.map(({ endsAt }) => ({
        type: 'cooldown.started',
        data: { cooldownId: id, endsAt },
      })),
    });
  },
};
