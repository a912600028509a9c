import type { EntityReader } from '../../entities/index.ts';
import type { DigestAggregates, OrderedBy, WeeklyDigest } from '../../generated/types.ts';
import { formatCivilDate, parseCivilDate } from '../../time/civil.ts';
import { policyOf } from '../policies/index.ts';
import { orderSentences, SENTENCES, type SentenceRef } from '../sentences/index.ts';
import { aggregatesOf } from '../week/aggregates-of.ts';
import { type Draft, symbolOf } from './draft.ts';

/** A digest with all that its letter is made of, its sentences in the order of the persona's policy. */
export interface DigestWeek {
  readonly digest: WeeklyDigest;
  readonly persona: Draft['persona'];
  readonly aggregates: DigestAggregates;
  readonly refs: readonly SentenceRef[];
}

const MOST_LINES = 600;

/** The last date of a period that ends before another. */
const dateBefore = (date: string): string => formatCivilDate((parseCivilDate(date) as number) - 1);

export async function loadDigestWeek(
  reader: EntityReader,
  digest: WeeklyDigest,
): Promise<DigestWeek> {
  const { document } = digest;
  const ids = new Set([
    ...document.trades.map(({ instrumentId }) => instrumentId),
    ...document.index.flatMap(({ funds }) => funds.map(({ fund }) => fund)),
  ]);
  const symbols = new Map<string, string>();
  for (const id of ids) {
    const symbol = await symbolOf(reader, id);
    if (symbol !== null) symbols.set(id, symbol);
  }
  const persona = document.rulesets[0]?.persona ?? 'crypto';
  const aggregates = aggregatesOf(document, symbols);
  const refs = orderSentences(aggregates, SENTENCES, policyOf(persona).boundaries.topics);
  return { digest, persona, aggregates, refs: refs.slice(0, MOST_LINES) };
}

/** The letter of a week, in whatever order it is told. */
export const digestDraft = (
  { digest, persona, aggregates }: DigestWeek,
  lines: readonly SentenceRef[],
  orderedBy: OrderedBy,
): Draft => ({
  template: 'weekly-digest',
  subjectId: digest.id,
  accountId: null,
  persona,
  facts: {
    ...{ from: digest.fromDate, to: dateBefore(digest.toDate), status: digest.status },
    ...{ orderedBy, aggregates, lines: [...lines] },
  },
});
