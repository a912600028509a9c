import {
  dayEndAfterMove,
  zoneChangeAllowedFrom,
  zoneChangeEffectiveAt,
} from '../cooldowns/index.ts';
import { type Change, put } from '../entities/index.ts';
import { refusal } from '../errors/index.ts';
import type { Cooldown, Person } from '../generated/types.ts';
import { err, ok } from '../result/index.ts';
import {
  type DayBoundary,
  formatInstant,
  type Instant,
  isKnownZone,
  mainZoneAt,
  parseInstant,
} from '../time/index.ts';
import type { Mutation } from './mutation.ts';

interface State {
  readonly person: Person | undefined;
  readonly cooldowns: readonly Cooldown[];
}

const instantOf = (text: string): Instant => parseInstant(text) as Instant;
const midnightOf = (tz: string): DayBoundary => ({ tz, localTime: '00:00' });

/**
 * Another main zone: from the next midnight that is at least 24 h away, once in seven days. It counts
 * from when it is received, so that being offline brings it about no sooner. Source:
 * design/cooldowns.md, case 19.
 */
export const changeZone: Mutation<'changeZone', State> = {
  name: 'changeZone',

  async load(reader, _args, { userId, now }) {
    const [person, cooldowns] = await Promise.all([
      reader.get('person', userId),
      reader.list('cooldown', { since: { field: 'endsAt', value: formatInstant(now) } }),
    ]);
    return { person, cooldowns };
  },

  decide({ person, cooldowns }, { zone }, { now }) {
    if (!person) {
      return err(refusal('unknown_account', 'expected a person with an account, found none'));
    }
    if (!isKnownZone(zone)) {
      const text = `expected a zone of the zone table, found \`${zone}\``;
      return err(refusal('unknown_zone', text, 'zone'));
    }
    const askedAt = formatInstant(now);
    const current = mainZoneAt(person, askedAt);
    const last = person.zoneChange?.askedAt;
    const from = zoneChangeAllowedFrom({
      lastAskedAt: last === undefined ? null : instantOf(last),
    });
    if (now < from) {
      const text = `expected one change of zone in 7 days, found the last at \`${last}\``;
      return err(refusal('zone_change_too_soon', text, 'zone'));
    }
    if (zone === current) return ok({ changes: [], events: [] });
    const at = zoneChangeEffectiveAt({ askedAt: now, day: midnightOf(current), lastAskedAt: null });
    const zoneChange = { zone, askedAt, effectiveAt: formatInstant(at) };
    return ok({
      changes: [
        put('person', { ...person, mainZone: current, zoneChange }),
        ...cooldowns.flatMap((row) => movedEnd(row, current, zone, at)),
      ],
      events: [],
    });
  },
};

/** A day end that lies beyond the change is counted by the new zone where that is later. */
function movedEnd(row: Cooldown, from: string, to: string, effectiveAt: Instant): Change[] {
  const isOfPerson = row.day?.tz === from && row.trigger !== 'loss_limit';
  const endsAt = instantOf(row.endsAt);
  if (!isOfPerson || row.state !== 'enforced' || endsAt <= effectiveAt) return [];
  const day = midnightOf(to);
  const span = { startsAt: instantOf(row.startsAt), endsAt, level: row.level };
  const moved = dayEndAfterMove(span, day);
  return moved === endsAt ? [] : [put('cooldown', { ...row, endsAt: formatInstant(moved), day })];
}
