import {
  type CompiledRule,
  compileRules,
  type Evaluation,
  evaluate,
  readFacts,
} from '../gate/index.ts';
import type { Facts, GateIntent, Rule, Task } from '../generated/types.ts';
import type { Instant } from '../time/index.ts';

/** A task that a rule asks for, and how often it is to be done. */
export interface Owed {
  readonly rule: string;
  readonly task: Task;
  readonly times: number;
}

/** What a decision is made of. */
export interface World {
  readonly rules: readonly Rule[];
  readonly intent: GateIntent;
  readonly facts: Facts;
  readonly asOf: Instant;
  /** Tasks of the chain that are done since, so that it does not owe them. */
  readonly answered?: readonly Pick<Owed, 'rule' | 'task'>[];
}

export type Judged = Evaluation['rules'][number];

/** Decides a world by rules that are compiled once; undefined for a plan that gets no verdict. */
export type Gate = (world: World) => Evaluation | undefined;

export function gateOf(rules: readonly Rule[]): Gate {
  const compiled: readonly CompiledRule[] = compileRules(rules);
  return ({ intent, facts, asOf }) => {
    const decided = evaluate(compiled, intent, readFacts(facts), asOf);
    return decided.ok ? decided.value : undefined;
  };
}

/** Whether a rule holds the plan back, be it by failing or by lacking a fact. */
export const isHeld = ({ verdict }: Judged): boolean => verdict.outcome !== undefined;

const isUnread = ({ verdict }: Judged): boolean =>
  verdict.status === 'not_evaluated' && !verdict.leavesGo;

/** The rules by which a verdict is no GO. */
export const leftOf = ({ rules }: Evaluation): string[] =>
  rules.filter((rule) => isHeld(rule) || isUnread(rule)).map(({ ruleId }) => ruleId);

/** Whether a rule that held a plan back does so no more. */
export function lifts(decided: Evaluation | undefined, ruleId: string): boolean {
  const rule = decided?.rules.find((one) => one.ruleId === ruleId);
  return rule !== undefined && !isHeld(rule) && !isUnread(rule);
}
