import { overrideFact } from '../overrides/index.ts';
import type { OverrideFact } from '../stats/index.ts';
import { type Instant, parseInstant } from '../time/index.ts';
import { isWithin } from './period.ts';
import type { WeekRows } from './week-rows.ts';

/** Overrides that were asked in the period, in order, with what is known at its end. */
export function overrideFacts(rows: WeekRows): OverrideFact[] {
  const { intents, trades, entries, period } = rows;
  const now = parseInstant(period.endsAt) as Instant;
  const around = { intents, trades, entries, mainZone: period.zone, now };
  return rows.overrides
    .filter(({ askedAt }) => isWithin(askedAt, period))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((override) => overrideFact(override, around));
}
