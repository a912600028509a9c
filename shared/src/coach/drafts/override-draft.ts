import type { EntityReader } from '../../entities/index.ts';
import type { Override } from '../../generated/types.ts';
import type { FactsOf } from '../render/index.ts';
import { type Draft, quotable } from './draft.ts';

type Kept = Pick<FactsOf['override-review'], 'kept' | 'broken' | 'r'>;

/** What its trade and the post of that say: a safeguard of which nobody asked is in neither list. */
async function keptOf(reader: EntityReader, intentId: string): Promise<Kept> {
  const [trade] = await reader.list('trade', { where: { intentId } });
  if (trade === undefined || trade.status !== 'closed') return { kept: [], broken: [], r: null };
  const posts = await reader.list('journal_entry', { where: { tradeId: trade.id, kind: 'post' } });
  const told = Object.entries(posts[0]?.safeguards ?? {});
  const answered = (answer: string) =>
    told.filter(([, given]) => given === answer).map(([safeguard]) => safeguard);
  return { kept: answered('yes'), broken: answered('no'), r: trade.r };
}

/** What became of an override; nothing while it is still open. */
export async function overrideDraft(
  reader: EntityReader,
  { id, intentId, accountId, kind, decision, risk, currency, safeguards, rationale }: Override,
): Promise<Draft | undefined> {
  const intent = await reader.get('intent', intentId);
  if (intent === undefined || decision === null) return undefined;
  return {
    template: 'override-review',
    subjectId: id,
    accountId,
    persona: intent.persona,
    facts: {
      rules: [kind],
      decision,
      risk,
      currency,
      safeguards: safeguards.map(({ safeguard }) => safeguard),
      ...(await keptOf(reader, intentId)),
      words: quotable(rationale),
    },
  };
}
