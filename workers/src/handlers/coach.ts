import type { SyncStore } from '@mast/database';
import { type Draft, draftAbout, messageOf, type Subject } from '@mast/shared/coach/drafts';
import type { RenderFailure } from '@mast/shared/coach/render';
import { type EntityReader, put } from '@mast/shared/entities';
import type { EventEnvelope } from '@mast/shared/events';

export const COACH = 'coach';

interface Deps {
  readonly store: SyncStore;
  readonly onError: (error: unknown) => void;
}

/** Overrides are looked at again once the trade under them has its score. */
async function reviewsOf(reader: EntityReader, tradeIds: readonly string[]): Promise<Subject[]> {
  const trades = await Promise.all(tradeIds.map((id) => reader.get('trade', id)));
  const intentIds = trades.flatMap((trade) => trade?.intentId ?? []);
  const overrides = await Promise.all(
    intentIds.map((intentId) => reader.list('override', { where: { intentId } })),
  );
  return overrides.flat().map(({ id }) => ({ template: 'override-review', subjectId: id }));
}

/** What an event gives something to say about; most give nothing. */
async function subjectsOf(reader: EntityReader, event: EventEnvelope): Promise<Subject[]> {
  const ids = event.data as Readonly<Record<string, string>>;
  switch (event.type) {
    case 'pretrade.decision.returned':
      return [
        { template: 'journal-pre', subjectId: ids.intentId as string },
        { template: 'decision-gate', subjectId: ids.decisionId as string },
      ];
    case 'cooldown.started':
      return [{ template: 'cooldown', subjectId: ids.cooldownId as string }];
    case 'pretrade.override.resolved':
      return [{ template: 'override-review', subjectId: ids.overrideId as string }];
    case 'trade.scored': {
      const { tradeIds } = event.data as { readonly tradeIds: readonly string[] };
      const posts = tradeIds.map((id): Subject => ({ template: 'journal-post', subjectId: id }));
      return [...posts, ...(await reviewsOf(reader, tradeIds))];
    }
    default:
      return [];
  }
}

const TOLD: ReadonlySet<EventEnvelope['type']> = new Set([
  'pretrade.decision.returned',
  'cooldown.started',
  'pretrade.override.resolved',
  'trade.scored',
]);

/** What each subject gives to say as the rows are now. */
const draftsOf = async (
  reader: EntityReader,
  event: EventEnvelope,
): Promise<(Draft | undefined)[]> =>
  Promise.all((await subjectsOf(reader, event)).map((subject) => draftAbout(reader, subject)));

/** Never the words: they may be of a private note. */
export const refusal = ({ templateId, rules, hash }: RenderFailure): Error =>
  new Error(`expected \`${templateId}\` to pass the linter, found ${rules.join(', ')} in ${hash}`);

/**
 * Writes what the coach says about plans, decisions, cooldowns, overrides and posts. An event is
 * claimed in the same transaction, and a text is written only where it says something new of its row.
 */
export const coach =
  ({ store, onError }: Deps) =>
  async (event: EventEnvelope): Promise<void> => {
    if (!TOLD.has(event.type)) return;
    const { value: failures } = await store.withUserWrite(event.userId, async (writer) => {
      if (!(await writer.claimEvent(COACH, event.id))) return [];
      const refused: RenderFailure[] = [];
      for (const draft of await draftsOf(writer.reader, event)) {
        const written = draft && (await messageOf(writer.reader, draft, { now: event.ts }));
        if (written === undefined) continue;
        await writer.apply([put('coach_message', written.message)]);
        refused.push(...written.failures);
      }
      return refused;
    });
    for (const failure of failures) onError(refusal(failure));
  };
