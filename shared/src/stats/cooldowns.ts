import type { Instant, TimeWindow } from '../time/index.ts';
import { countsByName } from './order.ts';

export interface CooldownFact {
  readonly trigger: string;
  readonly level: number;
}

export interface CooldownFigures {
  readonly n: number;
  readonly byTrigger: readonly { readonly name: string; readonly n: number }[];
  /** Whole minutes in which at least one was enforced, inside the period. */
  readonly minutes: number;
  /** null where there was none. */
  readonly highestLevel: number | null;
  readonly attemptsInside: number;
  readonly lateConflicts: number;
}

export type Span = Pick<TimeWindow, 'start' | 'end'>;

const MINUTE_MS = 60_000;

/** Whole minutes of spans that are apart from each other inside of a period. */
export function minutesInside(blocks: readonly Span[], period: Span): number {
  const overlap = ({ start, end }: Span): Instant =>
    Math.max(0, Math.min(end, period.end) - Math.max(start, period.start));
  const total = blocks.reduce((all, block) => all + overlap(block), 0);
  return Math.floor(total / MINUTE_MS);
}

/**
 * @param rows cooldowns that began in the period
 * @param blocks the union of the enforced intervals: apart from each other, in any order
 * @param attempts plans submitted while one was active, and conflicts that no device could know
 */
export function cooldownFigures(
  rows: readonly CooldownFact[],
  blocks: readonly Span[],
  period: Span,
  attempts: { readonly inside: number; readonly lateConflicts: number },
): CooldownFigures {
  return {
    n: rows.length,
    byTrigger: countsByName(rows.map(({ trigger }) => trigger)),
    minutes: minutesInside(blocks, period),
    highestLevel: rows.length === 0 ? null : Math.max(...rows.map(({ level }) => level)),
    attemptsInside: attempts.inside,
    lateConflicts: attempts.lateConflicts,
  };
}
