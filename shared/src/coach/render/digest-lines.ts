import type { WeeklyDigestFacts } from '../../generated/types.ts';
import type { LintSlots } from '../linter/types.ts';
import { renderSentence, SENTENCES, type SentenceId, topicOf } from '../sentences/index.ts';

export interface DigestLines {
  /** Sentences that stand together, told of one topic, in the order of the facts. */
  readonly paragraphs: readonly (readonly string[])[];
  readonly bound: readonly LintSlots[];
}

const isKnown = (id: string): id is SentenceId => Object.hasOwn(SENTENCES, id);

/** The sentences of a week's letter; one whose slots have no value is not told. */
export function digestLines({ lines, aggregates }: WeeklyDigestFacts): DigestLines {
  const paragraphs: { topic: string; lines: string[] }[] = [];
  const bound: LintSlots[] = [];
  for (const { id, row } of lines) {
    const sentence = isKnown(id) ? renderSentence({ id, row }, aggregates) : undefined;
    if (sentence === undefined) continue;
    const topic = topicOf(sentence.id);
    bound.push(sentence.slots);
    if (paragraphs.at(-1)?.topic === topic) paragraphs.at(-1)?.lines.push(sentence.text);
    else paragraphs.push({ topic, lines: [sentence.text] });
  }
  return { paragraphs: paragraphs.map((one) => one.lines), bound };
}
