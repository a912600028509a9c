import { decide } from '@mast/shared/gate';
import { hashOf } from '@mast/shared/hash';
import { type Instant, parseInstant } from '@mast/shared/time';
import type { DecisionRecord } from '@mast/shared/types';
import { type Difference, differences } from './differences.ts';
import type { Origin } from './input.ts';

/** Whether the engine says of a record's own intent, rules and facts what the record says. */
export type Replay =
  | { readonly state: 'verified' }
  | { readonly state: 'differs'; readonly differences: readonly Difference[] }
  /** Intent and rules are not at hand; the facts may still not be those that were hashed. */
  | { readonly state: 'not_checked'; readonly differences: readonly Difference[] };

const ofFacts = (record: DecisionRecord): Difference[] =>
  differences({ factsHash: record.factsHash }, { factsHash: hashOf(record.facts) });

/** When it was decided, and what it took the place of, is no part of what is decided. */
const again = (record: DecisionRecord, { intent, rules }: Origin) =>
  decide({
    ...record,
    intent: { ...intent, id: record.intentId },
    rules,
    asOf: parseInstant(record.asOf) as Instant,
    evaluatedAt: parseInstant(record.evaluatedAt) as Instant,
  });

export function replayOf(record: DecisionRecord, origin: Origin | null): Replay {
  if (origin === null) return { state: 'not_checked', differences: ofFacts(record) };
  const decided = again(record, origin);
  if (!decided.ok) {
    const { field, message } = decided.error;
    return {
      state: 'differs',
      differences: [{ path: field, recorded: record.outcome, replayed: message }],
    };
  }
  const { supersedes, differsBecause } = record;
  const found = differences(record, { ...decided.value, supersedes, differsBecause });
  return found.length === 0 ? { state: 'verified' } : { state: 'differs', differences: found };
}
