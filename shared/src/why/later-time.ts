import { civilAt, firstInstantAt, type Instant, tradingDay, tradingWindow } from '../time/index.ts';
import type { Judged, World } from './world.ts';

const DAYS_AHEAD = 8;
const HOURS = Array.from({ length: 24 }, (_none, hour) => hour);

/** Every full hour of the next days on the person's clock, which a rule may compare. */
function hoursAhead({ facts, asOf }: World): Instant[] {
  const { mainZone } = facts.person;
  const today = civilAt(mainZone, asOf).days;
  return Array.from({ length: DAYS_AHEAD }, (_none, day) => today + day).flatMap((day) =>
    HOURS.map((hour) => firstInstantAt(mainZone, day, hour * 60)),
  );
}

/** When what a rule counts begins anew. */
function boundaries({ facts, asOf }: World): Instant[] {
  const { day } = facts.account;
  const midnight = { tz: facts.person.mainZone, localTime: '00:00' };
  return [
    tradingDay(midnight, asOf).end,
    ...(['trading_day', 'iso_week', 'month'] as const).map(
      (window) => tradingWindow(day, window, asOf).end,
    ),
  ];
}

/** Instants at which a rule that names no end may hold no more, in their order. */
export function timesToTry(world: World, { kind }: Pick<Judged, 'kind'>): Instant[] {
  const times = [...boundaries(world), ...(kind === 'custom_compare' ? hoursAhead(world) : [])];
  return times.filter((at) => at > world.asOf).sort((a, b) => a - b);
}
