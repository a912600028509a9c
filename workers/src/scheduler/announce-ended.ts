import type { SyncStore } from '@mast/database';
import { releasedAt } from '@mast/shared/cooldowns';
import type { EntityReader } from '@mast/shared/entities';
import { formatInstant, type Instant, parseInstant } from '@mast/shared/time';

export const COOLDOWN_SCHEDULER = 'cooldown-scheduler';

/** What ended longer ago was announced long ago, unless a task held it until now. */
const RECENT_MS = 30 * 24 * 60 * 60_000;

export interface Announcing {
  readonly store: SyncStore;
  readonly now: () => Instant;
  readonly newId: () => string;
}

interface Release {
  readonly id: string;
  readonly at: Instant;
}

/**
 * Says of each cooldown that has let go that it has, once. That it has follows from its end and its
 * tasks alone: nothing waits for this.
 * @returns when the next one of the person may let go, if any
 */
export async function announceEnded(
  { store, now, newId }: Announcing,
  userId: string,
  alreadyTold: Set<string>,
): Promise<Instant | undefined> {
  const at = now();
  const { due, next } = await store.withUserRead(userId, ({ reader }) => releases(reader, at));
  const untold = due.filter(({ id }) => !alreadyTold.has(id));
  if (untold.length > 0) {
    await store.withUserWrite(userId, async (writer) => {
      for (const { id, at: released } of untold) {
        if (!(await writer.claimEvent(COOLDOWN_SCHEDULER, `ended:${id}`))) continue;
        const data = { cooldownId: id, releasedAt: formatInstant(released) };
        await writer.emit([{ type: 'cooldown.ended', data }], {
          producer: COOLDOWN_SCHEDULER,
          correlationId: id,
          now: formatInstant(at),
          newId,
        });
      }
    });
    for (const { id } of untold) alreadyTold.add(id);
  }
  return next;
}

async function releases(reader: EntityReader, at: Instant) {
  const since = formatInstant(at - RECENT_MS);
  const [ended, open, done] = await Promise.all([
    reader.list('cooldown', {
      where: { state: 'enforced' },
      since: { field: 'endsAt', value: since },
    }),
    reader.list('friction_task', { where: { state: 'open' } }),
    reader.list('friction_task', { since: { field: 'doneAt', value: since } }),
  ]);
  const tasks = [...open, ...done];
  const rows = new Map(ended.map((row) => [row.id, row]));
  for (const { cooldownId } of done) {
    if (cooldownId === null || rows.has(cooldownId)) continue;
    const row = await reader.get('cooldown', cooldownId);
    if (row) rows.set(row.id, row);
  }
  const due: Release[] = [];
  const ahead: Instant[] = [];
  for (const row of rows.values()) {
    const endsAt = parseInstant(row.endsAt) as Instant;
    const released = releasedAt(
      { endsAt },
      tasks.filter(({ cooldownId }) => cooldownId === row.id),
    );
    if (released !== undefined && released <= at) due.push({ id: row.id, at: released });
    if (endsAt > at) ahead.push(endsAt);
  }
  return { due, next: ahead.length > 0 ? Math.min(...ahead) : undefined };
}
