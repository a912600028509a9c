import type { SyncStore } from '@mast/database';
import { messageOf } from '@mast/shared/coach/drafts';
import { weekDraft } from '@mast/shared/digest-letter';
import { type EntityReader, put } from '@mast/shared/entities';
import type { EventEnvelope } from '@mast/shared/events';
import type { WeeklyDigestFacts } from '@mast/shared/types';
import type { Week, WeekOrder } from '../coach/week-ordering.ts';

export const COACH_WEEK = 'coach-week';

interface Deps {
  readonly store: SyncStore;
  readonly order: (week: Week) => Promise<WeekOrder>;
}

/** The letter of a digest, unless a model was asked about it already. */
async function letterOf(reader: EntityReader, userId: string, digestId: string) {
  const asked = await reader.list('coach_ordering', { where: { subjectId: digestId } });
  const [person, digest] = await Promise.all([
    reader.get('person', userId),
    reader.get('weekly_digest', digestId),
  ]);
  if (asked.length > 0 || person === undefined || digest === undefined) return undefined;
  return weekDraft(reader, person, digest);
}

/**
 * Asks a model for the order of a week's letter, which stands in its own order meanwhile. It is asked
 * before the transaction, which holds nobody up while it thinks; the letter in its order follows as
 * another version, and the question with its answer is written whatever came of it.
 */
export const coachWeek =
  ({ store, order }: Deps) =>
  async (event: EventEnvelope): Promise<void> => {
    if (event.type !== 'digest.weekly.created') return;
    const { userId, ts: now } = event;
    const { digestId } = event.data as { readonly digestId: string };
    const draft = await store.withUserRead(userId, ({ reader }) =>
      letterOf(reader, userId, digestId),
    );
    if (draft?.template !== 'weekly-digest') return;
    const { aggregates, lines } = draft.facts;
    const refs = lines as Week['refs'];
    const told = await order({ userId, subjectId: digestId, aggregates, refs });
    const { ordering } = told;
    if (ordering === null) return;
    await store.withUserWrite(userId, async (writer) => {
      if (!(await writer.claimEvent(COACH_WEEK, event.id))) return;
      await writer.apply([put('coach_ordering', ordering)]);
      if (told.orderedBy !== 'model') return;
      const facts: WeeklyDigestFacts = {
        ...draft.facts,
        lines: [...told.refs],
        orderedBy: 'model',
      };
      const written = await messageOf(writer.reader, { ...draft, facts }, { now });
      if (written !== undefined) await writer.apply([put('coach_message', written.message)]);
    });
  };
