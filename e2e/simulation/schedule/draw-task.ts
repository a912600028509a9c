import { anyOf, type Drawn, rowsOf, type WriteScene } from './write-scene.ts';

/** What a cooldown asks for, done; or said to be done again. */
export function drawTask(scene: WriteScene): Drawn | undefined {
  const tasks = rowsOf(scene, 'friction_task');
  const open = tasks.filter(({ state }) => state === 'open');
  const task = anyOf(scene, open.length > 0 ? open : tasks);
  if (task === undefined) return undefined;
  const line = () => `What I saw is ${scene.newId('line')}`;
  const lines = [line(), line(), line()];
  return { name: 'completeTask', args: { taskId: task.id, lines, dwellSeconds: 20 } };
}
