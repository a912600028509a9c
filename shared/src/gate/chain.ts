import type { Instant } from '../time/index.ts';
import { instantOf } from './read-facts.ts';
import type { GateInput } from './types.ts';

/** When the plan's chain was first asked about; now, where this is its first question. */
export const chainStart = ({ facts, asOf }: GateInput): Instant =>
  facts.chain === null ? asOf : instantOf(facts.chain.startedAt);
