import type { Cooldown } from '../generated/types.ts';
import type { Instant } from '../time/index.ts';
import { ESCALATION_SPAN_MS } from './escalation.ts';

/** Whom a cooldown holds: the person, one of their accounts, or one chain. */
export type Held = Pick<Cooldown, 'scope' | 'accountId'>;

/** Starts of counted major cooldowns, kept in order; those of one start and scope are one. */
export class CountedStarts {
  readonly #starts: Instant[] = [];
  readonly #known = new Set<string>();

  add(start: Instant, { scope, accountId }: Held): void {
    const key = `${start} ${scope} ${accountId ?? ''}`;
    if (this.#known.has(key)) return;
    this.#known.add(key);
    this.#starts.splice(this.#countBefore(start), 0, start);
  }

  /** The level of a cooldown: how many lie in the open interval (start − 168 h, start). */
  levelAt(start: Instant): number {
    return this.#countBefore(start) - this.#countBefore(start - ESCALATION_SPAN_MS + 1);
  }

  #countBefore(at: Instant): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as Instant) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
