import { ANSWERED_TASKS, type Evaluation } from '../gate/index.ts';
import type { Facts } from '../generated/types.ts';
import { formatInstant } from '../time/index.ts';
import { isHeld, type World } from './world.ts';

type Chain = NonNullable<Facts['chain']>;

const begunChain = ({ intent, asOf }: World): Chain => ({
  id: intent.id,
  startedAt: formatInstant(asOf),
  revisions: [],
  changed: false,
  openTasks: [],
});

/** The world as a decision leaves it: its chain has begun and owes what the rules ask for. */
export function afterDecision(world: World, decided: Evaluation): World {
  const chain = world.facts.chain ?? begunChain(world);
  const isKnown = (rule: string, task: string): boolean =>
    [...chain.openTasks, ...(world.answered ?? [])].some(
      (one) => one.rule === rule && one.task === task,
    );
  const asked = decided.rules
    .filter((one) => isHeld(one) && one.kind !== 'sys_cooldown')
    .flatMap(({ ruleId, verdict }) =>
      (verdict.tasks ?? [])
        .filter((task) => ANSWERED_TASKS.has(task) && !isKnown(ruleId, task))
        .map((task) => ({ id: `${ruleId}:${task}`, task, rule: ruleId })),
    );
  const openTasks = [...chain.openTasks, ...asked];
  return { ...world, facts: { ...world.facts, chain: { ...chain, openTasks } } };
}
