import type { SpaceWriter } from '@mast/database';
import { messageOf } from '@mast/shared/coach/drafts';
import type { RenderFailure } from '@mast/shared/coach/render';
import { weekDraft } from '@mast/shared/digest-letter';
import { put } from '@mast/shared/entities';
import type { Person, WeeklyDigest } from '@mast/shared/types';

/**
 * Writes what the coach says of digests that are written, in the fixed order of its sentences.
 * @returns what its linter refused
 */
export async function tellWeeks(
  writer: SpaceWriter,
  person: Person,
  digests: readonly WeeklyDigest[],
  now: string,
): Promise<RenderFailure[]> {
  const failures: RenderFailure[] = [];
  for (const digest of digests) {
    const draft = await weekDraft(writer.reader, person, digest);
    const written = draft && (await messageOf(writer.reader, draft, { now }));
    if (written === undefined) continue;
    await writer.apply([put('coach_message', written.message)]);
    failures.push(...written.failures);
  }
  return failures;
}
