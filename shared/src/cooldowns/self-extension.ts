import type { Instant } from '../time/index.ts';
import { DAY_END } from './escalation.ts';
import { type CooldownTrigger, NO_ORIGIN } from './trigger.ts';

export interface RestOfDay {
  readonly id: string;
  readonly at: Instant;
  readonly mainZone: string;
}

/** The rest of the day off, which a person may take at any time; acts at once, shortens nothing. */
export const restOfDayOff = ({ id, at, mainZone }: RestOfDay): CooldownTrigger => ({
  id,
  class: 'minor',
  trigger: 'self_extension',
  scope: 'person',
  accountId: null,
  at,
  arrivedAt: at,
  base: DAY_END,
  day: { tz: mainZone, localTime: '00:00' },
  isBreach: false,
  fault: true,
  origin: NO_ORIGIN,
});
