import type { SyncStore } from '@mast/database';
import { dueDigests, isDigestDue, nextLook } from '@mast/shared/digest';
import { put } from '@mast/shared/entities';
import { formatInstant, type Instant } from '@mast/shared/time';
import { refusal } from '../handlers/coach.ts';
import { tellWeeks } from './tell-weeks.ts';

export const DIGEST_BUILDER = 'digest-builder';

export interface DigestDeps {
  readonly store: SyncStore;
  readonly newId: () => string;
  /** Of a text that the coach's linter refused, which the plain one stands for. */
  readonly onError: (error: unknown) => void;
}

/**
 * Builds what is due of a person's digests and brings the provisional ones up to date. It may run at
 * any time and any number of times: equal facts write nothing.
 * @returns when there will be something to do for time alone; null for a person without an account
 */
export async function buildDigests(
  { store, newId, onError }: DigestDeps,
  userId: string,
  now: Instant,
): Promise<Instant | null> {
  // Without a lock first: mostly there is nothing to do.
  const look = await store.withUserRead(userId, async ({ reader }) => {
    const person = await reader.get('person', userId);
    if (person === undefined) return { nextAt: null, isDue: false };
    return { nextAt: nextLook(person, now), isDue: await isDigestDue(reader, person, now) };
  });
  if (!look.isDue) return look.nextAt;
  const { value } = await store.withUserWrite(userId, async (writer) => {
    const person = await writer.reader.get('person', userId);
    if (person === undefined) return null;
    const { written, created, nextAt } = await dueDigests(writer.reader, person, now);
    await writer.apply(written.map((digest) => put('weekly_digest', digest)));
    await writer.emit(
      created.map((digestId) => ({ type: 'digest.weekly.created' as const, data: { digestId } })),
      {
        producer: DIGEST_BUILDER,
        correlationId: created[0] ?? DIGEST_BUILDER,
        now: formatInstant(now),
        newId,
      },
    );
    const refused = await tellWeeks(writer, person, written, formatInstant(now));
    return { nextAt, refused };
  });
  for (const failure of value?.refused ?? []) onError(refusal(failure));
  return value?.nextAt ?? null;
}
