import type { DecisionRecord, Facts, Finding, Persona } from '../generated/types.ts';
import type { Instant } from '../time/index.ts';
import { predicatesHold } from './predicates.ts';
import { instantOf } from './read-facts.ts';
import { countedFindings } from './record.ts';
import { expiryOf } from './ttl.ts';

/**
 * Where a decision stands: it is GO and still holds; it waits; its wait is over, so that the trader
 * may ask again; no time and no fact opens it, only another plan or paper trades; its chain is over.
 */
export type WaitState = 'go' | 'waiting' | 'retry_ready' | 'blocked' | 'expired';

/** What is known now: the ids of the chain's tasks that the trader has still to do, and the facts. */
export interface WaitFacts {
  readonly openTasks: readonly string[];
  readonly facts?: Facts;
}

/** Findings that a time, a task or a fact may lift. */
const holdsBack = (finding: Finding): boolean =>
  finding.outcome === 'WAIT' || finding.outcome === 'NO_GO';

/** Before every instant where none of them names one. */
const latestEnd = (findings: readonly Finding[]): Instant =>
  Math.max(...findings.flatMap(({ until }) => (until === null ? [] : [instantOf(until)])));

/** The end of a chain whose last decision this is: there is time to ask again after a wait. */
const chainEnd = (record: DecisionRecord, persona: Persona, until: Instant): Instant =>
  Math.max(instantOf(record.expiresAt), expiryOf(persona, until));

/** A WAIT opens in time, a NO_GO only where each of its findings names a time or a fact. */
const mayOpen = ({ outcome }: DecisionRecord, held: readonly Finding[]): boolean =>
  (outcome === 'WAIT' || outcome === 'NO_GO') &&
  held.every((one) => one.outcome === 'WAIT' || one.until !== null || one.predicate !== null);

/** Where a decision of a plan of this persona stands at an instant. Nothing turns GO by itself. */
export function waitState(
  record: DecisionRecord,
  persona: Persona,
  now: Instant,
  { openTasks, facts }: WaitFacts,
): WaitState {
  const held = countedFindings(record).filter(holdsBack);
  const until = latestEnd(held);
  if (now >= chainEnd(record, persona, until)) return 'expired';
  if (record.outcome === 'GO') return 'go';
  if (!mayOpen(record, held)) return 'blocked';
  return now >= until && openTasks.length === 0 && predicatesHold(held, facts, persona)
    ? 'retry_ready'
    : 'waiting';
}
