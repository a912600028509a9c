import { listAt, objectAt } from './contract.ts';
import type { Members } from './plain-form.ts';

const PATH = 'facts.chain';

/** The chain of the plan; null where this is its first. It began with its first revision. */
export function chainOf(raw: unknown, asOf: string): Members | null {
  if (raw === undefined || raw === null) return null;
  const given = objectAt(raw, PATH);
  const { revisions = [] } = given;
  const ordered = Array.isArray(revisions) ? [...revisions].sort() : revisions;
  return {
    id: 'chain',
    startedAt: (Array.isArray(ordered) ? ordered[0] : undefined) ?? asOf,
    changed: true,
    ...given,
    revisions: ordered,
    openTasks: listAt(given.openTasks, `${PATH}.openTasks`).map((task, i) => ({
      id: `task-${i + 1}`,
      ...task,
    })),
  };
}
