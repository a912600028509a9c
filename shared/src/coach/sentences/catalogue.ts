import { AFTER } from './after.ts';
import { CLOSING } from './closing.ts';
import { COUNTS } from './counts.ts';
import { GATE } from './gate.ts';
import { PROCESS } from './process.ts';
import { RESULTS } from './results.ts';
import type { Sentence } from './sentence.ts';

const ALL = {
  ...COUNTS,
  ...RESULTS,
  ...PROCESS,
  ...GATE,
  ...AFTER,
  ...CLOSING,
} as const;

export type SentenceId = keyof typeof ALL;

/** The approved sentences of a digest, in the order in which they are told. Ids stay as they are. */
export const SENTENCES: Readonly<Record<SentenceId, Sentence>> = ALL;

type TopicOf<Id> = Id extends `${infer Topic}.${string}` ? Topic : never;

/** What a sentence is about: the part of its id before the point. */
export type Topic = TopicOf<SentenceId>;

export const topicOf = (id: SentenceId): Topic => id.slice(0, id.indexOf('.')) as Topic;

/** Every topic, in the order of the catalogue. */
export const TOPICS: readonly Topic[] = [
  ...new Set((Object.keys(SENTENCES) as SentenceId[]).map(topicOf)),
];
