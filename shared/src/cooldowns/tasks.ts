import type { Task } from '../generated/types.ts';
import type { CooldownBase } from './escalation.ts';

/** What a cooldown asks for before it is released. */
export interface AskedTasks {
  readonly class: 'major' | 'minor';
  readonly base: CooldownBase;
  readonly isEnforced: boolean;
}

/** Major ones ask for three lines, day-end ones for the day's review too; elapsed ones for nothing. */
export function requiredTasks({ class: kind, base, isEnforced }: AskedTasks): Task[] {
  if (kind === 'minor' || !isEnforced) return [];
  return 'until' in base ? ['write_three_lines', 'review_day'] : ['write_three_lines'];
}
