import { afterDecision } from './owed-tasks.ts';
import { merged, NO_STEPS, type Steps, stepped } from './steps.ts';
import { type Change, changesOfRule, type RuleChanges } from './what-changes.ts';
import { type Gate, gateOf, isHeld, leftOf, type World } from './world.ts';

/** What would change a decision. */
export interface WhatWouldChange {
  /** What its sizes count. */
  readonly unit: 'lots' | 'money';
  /** In the order of the rules, those that hold the plan back. */
  readonly rules: readonly RuleChanges[];
  /** All of it at once, and what the plan is then; null where nothing lifts anything. */
  readonly together: Change | null;
}

/** A time at which one rule is over may be one at which another begins. */
const MOST_ROUNDS = 6;

function addFirst(steps: Steps, world: World, gate: Gate): Steps {
  const decided = gate(world);
  if (decided === undefined) return steps;
  const left = afterDecision(world, decided);
  return decided.rules.filter(isHeld).reduce((all, judged) => {
    const [first] = changesOfRule(left, judged, gate).changes;
    return first === undefined ? all : merged(all, first);
  }, steps);
}

function together(world: World, gate: Gate): Change | null {
  let steps = NO_STEPS;
  let reached: Change | null = null;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = addFirst(steps, stepped(world, steps), gate);
    const decided = gate(stepped(world, next));
    if (decided === undefined) return reached;
    if (JSON.stringify(next) === JSON.stringify(steps)) return reached;
    steps = next;
    reached = { ...steps, outcome: decided.outcome, left: leftOf(decided) };
    if (reached.left.length === 0) return reached;
  }
  return reached;
}

/**
 * What would change a decision, computed by deciding again. Pure.
 * @returns undefined for a plan that gets no verdict
 */
export function whatWouldChange(world: World): WhatWouldChange | undefined {
  const gate = gateOf(world.rules);
  const decided = gate(world);
  if (decided === undefined) return undefined;
  const left = afterDecision(world, decided);
  return {
    unit: world.intent.persona === 'indexdca' ? 'money' : 'lots',
    rules: decided.rules.filter(isHeld).map((judged) => changesOfRule(left, judged, gate)),
    together: together(left, gate),
  };
}
