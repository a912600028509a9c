import type { Token } from './tokens.ts';
import type { LintRuleId, Violation } from './types.ts';

const LONGEST_MATCH = 80;
/** From so many on nothing more is looked for: the verdict stands. */
const MOST = 100;
/** Of a text longer than any that is ever rendered the first is enough. */
const LONG = 8192;

/** Takes what fires from one token to another; false where nothing more needs to be found. */
export type Found = (id: LintRuleId, first: Token, last: Token) => boolean;

/** Gathers what stands against a text, each rule and match once. */
export class Findings {
  readonly violations: Violation[] = [];
  readonly #known = new Set<string>();
  #count = 0;
  readonly #most: number;

  constructor(length: number) {
    this.#most = length > LONG ? 1 : MOST;
  }

  get isFull(): boolean {
    return this.#count >= this.#most;
  }

  add(id: LintRuleId, match: string): void {
    this.#count += 1;
    const short = match.slice(0, LONGEST_MATCH);
    const key = `${id} ${short}`;
    if (this.#known.has(key)) return;
    this.#known.add(key);
    this.violations.push({ id, match: short });
  }
}
