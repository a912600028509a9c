import { toText } from '../decimal/index.ts';
import type { Outcome, Task } from '../generated/types.ts';
import type { Instant } from '../time/index.ts';
import { canBeTold } from './done-tasks.ts';
import { timesToTry } from './later-time.ts';
import { largestSizeThat } from './smaller-size.ts';
import { NO_STEPS, type Steps, stepped } from './steps.ts';
import { type Gate, type Judged, leftOf, lifts, type Owed, type World } from './world.ts';

/** A change with which a rule holds the plan back no more, as the gate decided it. */
export interface Change extends Steps {
  /** What the whole plan then is, and by which rules it is no GO. */
  readonly outcome: Outcome;
  readonly left: readonly string[];
}

/** What lifts the block of one rule. */
export interface RuleChanges {
  readonly rule: string;
  /** The simplest first; none holds more than it needs. */
  readonly changes: readonly Change[];
  /** What the rule names beside them, of which deciding again can not tell that it lifts anything. */
  readonly named: {
    readonly until: Instant | null;
    readonly tasks: readonly Task[];
    readonly predicate: string | null;
  };
}

/** They are a time and a size, which are told as such. */
const NO_TASKS: readonly Task[] = ['wait_minutes', 'accept_size'];

const tasksOf = ({ verdict }: Judged): readonly Task[] =>
  (verdict.tasks ?? []).filter((task) => !NO_TASKS.includes(task));

const owedBy = (judged: Judged): Owed[] =>
  tasksOf(judged)
    .filter(canBeTold)
    .map((task) => {
      const { need, done } = judged.verdict.simulate ?? { need: 1, done: 0 };
      return { rule: judged.ruleId, task, times: task === 'paper_trade' ? need - done : 1 };
    });

/** Changes of one rule's block, each decided anew. */
class Trial {
  readonly #world: World;
  readonly #judged: Judged;
  readonly #gate: Gate;
  readonly #owed: readonly Owed[];
  readonly found: Change[] = [];

  constructor(world: World, judged: Judged, gate: Gate) {
    this.#world = world;
    this.#judged = judged;
    this.#gate = gate;
    this.#owed = owedBy(judged);
  }

  #lifts(steps: Steps): boolean {
    return lifts(this.#gate(stepped(this.#world, steps)), this.#judged.ruleId);
  }

  #withTasks(part: Partial<Steps>): Steps {
    return { ...NO_STEPS, ...part, tasks: this.#owed };
  }

  /** Takes a change alone, else with the tasks of the rule, where that lifts its block. */
  take(part: Partial<Steps>): void {
    const alone = { ...NO_STEPS, ...part };
    for (const steps of this.#owed.length === 0 ? [alone] : [alone, this.#withTasks(part)]) {
      const decided = this.#gate(stepped(this.#world, steps));
      if (decided === undefined || !lifts(decided, this.#judged.ruleId)) continue;
      this.found.push({ ...steps, outcome: decided.outcome, left: leftOf(decided) });
      return;
    }
  }

  /** The largest size that lifts it: what the rule itself offers, else what is found. */
  size(): string | undefined {
    const offered = this.#judged.maxSize;
    if (offered !== null) return toText(offered);
    return largestSizeThat((size) => this.#lifts(this.#withTasks({ size })), this.#world);
  }

  /** The end that the rule names, else the first of those that may be one. */
  time(): Instant | undefined {
    return (
      this.#judged.verdict.until ??
      timesToTry(this.#world, this.#judged).find((at) => this.#lifts(this.#withTasks({ at })))
    );
  }
}

const hasPositions = ({ facts }: World): boolean =>
  facts.positions.open.some(({ accountId }) => accountId === facts.account.id);

function changesFor(world: World, judged: Judged, gate: Gate): readonly Change[] {
  const trial = new Trial(world, judged, gate);
  trial.take({});
  // What tasks alone lift needs no more.
  if (trial.found.length > 0) return trial.found;
  const size = trial.size();
  if (size !== undefined) trial.take({ size });
  const at = trial.time();
  if (at !== undefined) trial.take({ at });
  if (hasPositions(world)) trial.take({ flat: true });
  return trial.found;
}

function namedBeside(judged: Judged, changes: readonly Change[]): RuleChanges['named'] {
  const { until, predicate, template } = judged.verdict;
  const done = changes.flatMap(({ tasks }) => tasks.map(({ task }) => task));
  const isAnswer = template === 'custom_question.differs';
  return {
    until: changes.some(({ at }) => at !== null) ? null : (until ?? null),
    tasks: [
      ...tasksOf(judged).filter((task) => !done.includes(task)),
      ...(isAnswer ? (['answer'] as const) : []),
    ],
    predicate: done.length > 0 || predicate === undefined ? null : predicate,
  };
}

/**
 * What would lift one rule's block: a smaller size, a time, its tasks, no open position. Each is
 * decided anew by the same gate, with everything else as it was.
 * @param world as the decision left it
 */
export function changesOfRule(world: World, judged: Judged, gate: Gate): RuleChanges {
  const changes = changesFor(world, judged, gate);
  return { rule: judged.ruleId, changes, named: namedBeside(judged, changes) };
}

/** Whether no smaller size, no time and nothing that is to be done would lift the block. */
export const isFixed = ({ changes, named }: RuleChanges): boolean =>
  changes.length === 0 &&
  named.until === null &&
  named.tasks.length === 0 &&
  named.predicate === null;
