import type { EntityReader } from '@mast/shared/entities';
import type { EventEnvelope, EventType } from '@mast/shared/events';
import { type Instant, parseInstant } from '@mast/shared/time';
import { buildDigests, type DigestDeps } from '../digests/build-digests.ts';

/** What no figure of a digest comes from, or what comes with another event of the same write. */
const OTHERS: ReadonlySet<EventType> = new Set([
  'digest.weekly.created',
  'pretrade.decision.returned',
  'ruleset.changed',
]);

/**
 * Takes what happened into the digest that is still provisional. An event that comes again finds it
 * there already.
 */
export const digestFacts =
  (deps: DigestDeps) =>
  async (event: EventEnvelope): Promise<void> => {
    const { type, userId, ts } = event;
    if (OTHERS.has(type)) return;
    const isOld = await deps.store.withUserRead(userId, async ({ reader }) => {
      const open = await reader.list('weekly_digest', { where: { status: 'provisional' } });
      const end = open
        .map(({ endsAt }) => endsAt)
        .sort()
        .at(-1);
      return end !== undefined && (await isBefore(reader, event, end));
    });
    // As of the event: one that waited in the outbox is no late fact for that.
    if (isOld) await buildDigests(deps, userId, parseInstant(ts) as Instant);
  };

/** Plans and trades of the new week are many; of what else happens each is looked at. */
async function isBefore(
  reader: EntityReader,
  { type, data }: EventEnvelope,
  end: string,
): Promise<boolean> {
  if (type === 'pretrade.intent.submitted') {
    const { intentId } = data as { readonly intentId: string };
    const intent = await reader.get('intent', intentId);
    return intent !== undefined && intent.correctedTime < end;
  }
  if (type === 'trade.closed' || type === 'trade.changed' || type === 'trade.scored') {
    const { tradeIds } = data as { readonly tradeIds: readonly string[] };
    for (const id of tradeIds) {
      const trade = await reader.get('trade', id);
      // One that is gone was perhaps of the week.
      if (trade === undefined || trade.lastFillAt < end) return true;
    }
    return false;
  }
  return true;
}
