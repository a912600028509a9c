import type { SyncStore } from '@mast/database';
import { digestDraft, loadDigestWeek, messageOf } from '@mast/shared/coach/drafts';
import { put } from '@mast/shared/entities';
import type { EventEnvelope } from '@mast/shared/events';
import type { Week, WeekOrder } from '../coach/week-ordering.ts';

export const COACH_WEEK = 'coach-week';

interface Deps {
  readonly store: SyncStore;
  readonly onError: (error: unknown) => void;
  /** Asks a model for the order; undefined where there is none. */
  readonly order: ((week: Week) => Promise<WeekOrder>) | undefined;
}

/**
 * Writes the letter of a week that was built. A model is asked before the transaction, which holds
 * nobody up while it thinks; what came of it is written with the letter.
 */
export const coachWeek =
  ({ store, onError, order }: Deps) =>
  async (event: EventEnvelope): Promise<void> => {
    if (event.type !== 'digest.weekly.created') return;
    const { userId, ts: now } = event;
    const { digestId } = event.data as { readonly digestId: string };
    const week = await store.withUserRead(userId, async ({ reader }) => {
      const told = { where: { subjectId: digestId, template: 'weekly-digest' as const } };
      const [earlier] = await reader.list('coach_message', told);
      const digest =
        earlier === undefined ? await reader.get('weekly_digest', digestId) : undefined;
      return digest && loadDigestWeek(reader, digest);
    });
    if (week === undefined) return;
    const { aggregates, refs } = week;
    const stands: WeekOrder = { refs, orderedBy: 'rules', ordering: null };
    const told = (await order?.({ userId, subjectId: digestId, aggregates, refs })) ?? stands;
    const { value: failures } = await store.withUserWrite(userId, async (writer) => {
      if (!(await writer.claimEvent(COACH_WEEK, event.id))) return [];
      if (told.ordering !== null) await writer.apply([put('coach_ordering', told.ordering)]);
      const draft = digestDraft(week, told.refs, told.orderedBy);
      const written = await messageOf(writer.reader, draft, { now });
      if (written !== undefined) await writer.apply([put('coach_message', written.message)]);
      return written?.failures ?? [];
    });
    for (const { templateId, rules, hash } of failures) {
      onError(
        new Error(
          `expected \`${templateId}\` to pass the linter, found ${rules.join(', ')} in ${hash}`,
        ),
      );
    }
  };
