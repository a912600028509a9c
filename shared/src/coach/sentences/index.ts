export type {
  DigestAggregates,
  DigestFigures,
  DigestRows,
} from '../../generated/types.ts';
export { SENTENCES, type SentenceId, TOPICS, type Topic, topicOf } from './catalogue.ts';
export { orderSentences } from './order.ts';
export { type RenderedSentence, renderSentence, type SentenceRef } from './render.ts';
export type { FigureName, Needs, RowGroup, Sentence } from './sentence.ts';
