import type { DigestAggregates } from '../../generated/types.ts';
import { SENTENCES, type SentenceId, TOPICS, topicOf } from './catalogue.ts';
import { renderSentence, rowsOf, type SentenceRef } from './render.ts';
import type { FigureName, Needs, Sentence } from './sentence.ts';

type Figures = DigestAggregates['figures'];

function holds(figures: Figures, name: FigureName, need: number | `>${number}`): boolean {
  const found = figures[name];
  if (found === undefined || found === null) return false;
  const value = Number(found);
  return typeof need === 'number' ? value === need : value > Number(need.slice(1));
}

const meets = (figures: Figures, when: Needs = {}): boolean =>
  (Object.entries(when) as [FigureName, number | `>${number}`][]).every(([name, need]) =>
    holds(figures, name, need),
  );

const isKnown = (figures: Figures, name: FigureName): boolean =>
  (figures[name] ?? undefined) !== undefined;

function placesOf(sentence: Sentence, aggregates: DigestAggregates): (number | null)[] {
  if (sentence.row === undefined) return [null];
  return rowsOf(aggregates, sentence.row).map((_row, place) => place);
}

/**
 * Every sentence that these aggregates can fill, row by row: topic by topic, each in the order of the
 * catalogue.
 * @param topics of a persona's policy; of others nothing is told
 */
export function orderSentences(
  aggregates: DigestAggregates,
  catalogue: Readonly<Record<SentenceId, Sentence>> = SENTENCES,
  topics: readonly string[] = TOPICS,
): SentenceRef[] {
  const { figures } = aggregates;
  const told = (Object.entries(catalogue) as [SentenceId, Sentence][]).filter(
    ([, { when, without = [] }]) =>
      meets(figures, when) && !without.some((name) => isKnown(figures, name)),
  );
  return topics
    .flatMap((topic) => told.filter(([id]) => topicOf(id) === topic))
    .flatMap(([id, sentence]) => placesOf(sentence, aggregates).map((row) => ({ id, row })))
    .filter((ref) => renderSentence(ref, aggregates) !== undefined);
}
