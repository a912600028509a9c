import { compare, decimal } from '../decimal/index.ts';
import type { Facts } from '../generated/types.ts';
import type { Instant } from '../time/index.ts';
import { withTasksDone } from './done-tasks.ts';
import { laterFacts } from './later-facts.ts';
import type { Owed, World } from './world.ts';

/** What is changed of a world, each null or empty where it stays. */
export interface Steps {
  /** In lots, or in money of a plan that is sized by money. */
  readonly size: string | null;
  readonly at: Instant | null;
  readonly tasks: readonly Owed[];
  /** No position of the account is open any more. */
  readonly flat: boolean;
}

export const NO_STEPS: Steps = { size: null, at: null, tasks: [], flat: false };

function sized(world: World, size: string): World {
  const { intent } = world;
  const field = intent.persona === 'indexdca' ? 'amount' : 'size';
  return { ...world, intent: { ...intent, plan: { ...intent.plan, [field]: size } } };
}

const withoutPositions = (facts: Facts): Facts => ({
  ...facts,
  positions: {
    ...facts.positions,
    open: facts.positions.open.filter(({ accountId }) => accountId !== facts.account.id),
  },
});

/** The world with the steps taken: tasks are done at the later instant. */
export function stepped(world: World, { size, at, tasks, flat }: Steps): World {
  const now = at ?? world.asOf;
  const facts = at === null ? world.facts : laterFacts(world.facts, world.asOf, at);
  const moved = { ...world, asOf: now, facts: flat ? withoutPositions(facts) : facts };
  return withTasksDone(size === null ? moved : sized(moved, size), tasks);
}

const smaller = (a: string, b: string): string => (compare(decimal(a), decimal(b)) < 0 ? a : b);

/** Both at once: the smaller size, the later time, every task. */
export const merged = (a: Steps, b: Steps): Steps => ({
  size: a.size !== null && b.size !== null ? smaller(a.size, b.size) : (a.size ?? b.size),
  at: a.at !== null && b.at !== null ? Math.max(a.at, b.at) : (a.at ?? b.at),
  tasks: [
    ...a.tasks,
    ...b.tasks.filter(
      (one) => !a.tasks.some((other) => other.rule === one.rule && other.task === one.task),
    ),
  ],
  flat: a.flat || b.flat,
});
