import type { SyncStore } from '@mast/database';
import {
  cooldownDraft,
  type Draft,
  decisionDraft,
  messageOf,
  postDraft,
} from '@mast/shared/coach/drafts';
import type { RenderFailure } from '@mast/shared/coach/render';
import { type EntityReader, put } from '@mast/shared/entities';
import type { EventEnvelope } from '@mast/shared/events';

export const COACH = 'coach';

interface Deps {
  readonly store: SyncStore;
  readonly onError: (error: unknown) => void;
}

type Drafts = (Draft | undefined)[];

/** What there is to say about an event; of most there is nothing. */
async function draftsOf(reader: EntityReader, { type, data }: EventEnvelope): Promise<Drafts> {
  const ids = data as Readonly<Record<string, string>>;
  if (type === 'pretrade.decision.returned') {
    const decision = await reader.get('gate_decision', ids.decisionId as string);
    return [decision && (await decisionDraft(reader, decision))];
  }
  if (type === 'cooldown.started') {
    const cooldown = await reader.get('cooldown', ids.cooldownId as string);
    return [cooldown && (await cooldownDraft(reader, cooldown))];
  }
  if (type === 'trade.scored') {
    const { tradeIds } = data as { readonly tradeIds: readonly string[] };
    const scores = await Promise.all(tradeIds.map((id) => reader.get('trade_score', id)));
    return Promise.all(scores.map((score) => score && postDraft(reader, score)));
  }
  return [];
}

const TOLD: ReadonlySet<EventEnvelope['type']> = new Set([
  'pretrade.decision.returned',
  'cooldown.started',
  'trade.scored',
]);

/** Never the words: they may be of a private note. */
export const refusal = ({ templateId, rules, hash }: RenderFailure): Error =>
  new Error(`expected \`${templateId}\` to pass the linter, found ${rules.join(', ')} in ${hash}`);

/**
 * Writes what the coach says about decisions, cooldowns and posts. An event is claimed in the same
 * transaction, and a text is written only where it says something new of its row.
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
