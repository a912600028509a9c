import type { Facts, GateIntent } from '@mast/shared/types';
import type { Derived } from './derived.ts';

/** One plan on one day, in the forms that the engines take, all made beforehand. */
export interface Case {
  readonly intent: GateIntent;
  readonly facts: Facts;
  readonly derived: Derived;
}

/** An engine that holds the fourteen rules, with an input and an answer of its own. */
export interface Peer<Input, Answer> {
  readonly name: string;
  /** Whatever the engine allows to be made before it judges. */
  readonly prepare: (one: Case) => Input;
  readonly judge: (input: Input) => Answer | Promise<Answer>;
  /** The ids of the rules that block, out of what `judge` gave. */
  readonly blocking: (answer: Answer) => readonly string[];
}

/** One plan before one engine, prepared. */
export interface Prepared {
  /** What is timed. */
  readonly judge: () => unknown;
  readonly blocking: () => Promise<readonly string[]>;
}

export interface Contender {
  readonly name: string;
  readonly prepare: (one: Case) => Prepared;
}

/** The engine without its own types, so that all of them stand in one list. */
export const contender = <Input, Answer>(peer: Peer<Input, Answer>): Contender => ({
  name: peer.name,
  prepare(one) {
    const input = peer.prepare(one);
    return {
      judge: () => peer.judge(input),
      blocking: async () => peer.blocking(await peer.judge(input)),
    };
  },
});
