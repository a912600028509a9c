import type { Facts, GateIntent } from '@mast/shared/types';
import type { Derived } from './derived.ts';

/** One plan on one day, in the forms that the engines take, all made beforehand. */
export interface Case {
  readonly intent: GateIntent;
  readonly facts: Facts;
  readonly derived: Derived;
}

/** An engine that holds the fourteen rules, ready to judge. */
export interface Contender<Input, Answer> {
  readonly name: string;
  /** Whatever the engine allows to be made before it judges. */
  readonly prepare: (one: Case) => Input;
  readonly judge: (input: Input) => Answer | Promise<Answer>;
  /** The ids of the rules that block, out of what `judge` gave; not timed. */
  readonly blocking: (answer: Answer) => readonly string[];
}
