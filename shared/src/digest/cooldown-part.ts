import type { DigestDocument } from '../generated/types.ts';
import { cooldownFigures, minutesInside } from '../stats/index.ts';
import { type Instant, parseInstant } from '../time/index.ts';
import { datesOf } from './period.ts';
import type { WeekFacts } from './week-facts.ts';

const instantOf = (text: string): Instant => parseInstant(text) as Instant;

/** Pauses in all and date by date. */
export function cooldownPart(facts: WeekFacts): DigestDocument['cooldowns'] {
  const { period, blocks, cooldowns, attemptsInside, lateConflicts } = facts;
  const span = { start: instantOf(period.startsAt), end: instantOf(period.endsAt) };
  const figures = cooldownFigures(cooldowns, blocks, span, {
    inside: attemptsInside,
    lateConflicts,
  });
  return {
    ...figures,
    byTrigger: [...figures.byTrigger],
    byDate: datesOf(period, instantOf).map(({ label, start, end }) => ({
      date: label,
      minutes: minutesInside(blocks, { start, end }),
    })),
  };
}
