import { PART_CONTRACTS, SLOT_KINDS } from '../../generated/coach-slots.ts';
import type { DigestAggregates, OrderItem } from '../../generated/types.ts';
import {
  type RowGroup,
  SENTENCES,
  type SentenceId,
  type SentenceRef,
  topicOf,
} from '../sentences/index.ts';
import { rowsOf } from '../sentences/render.ts';
import { slotsOf } from '../sentences/sentence.ts';
import type { SlotKind } from '../slots/types.ts';

/** A sentence that may be told, with the figures in it and none of the trader's words. */
export interface Candidate extends OrderItem {
  readonly text: string;
  readonly figures: Readonly<Record<string, string | number>>;
}

/** All that leaves for a model. */
export interface OrderRequest {
  readonly sentences: readonly Candidate[];
}

/** The letter's end is ours. */
export const isOrderable = ({ id }: SentenceRef): boolean => topicOf(id) !== 'closing';

const refOf = (group: RowGroup, row: number): string => `${group}.${row}`;

export const itemOf = ({ id, row }: SentenceRef): OrderItem => {
  const { row: group } = SENTENCES[id];
  return {
    sentence_id: id,
    slot_refs: group === undefined || row === null ? [] : [refOf(group, row)],
  };
};

/** One text for one sentence of one row. */
export const keyOf = ({ sentence_id, slot_refs }: OrderItem): string =>
  [sentence_id, ...slot_refs].join(' ');

function figuresOf({ id, row }: SentenceRef, aggregates: DigestAggregates): Candidate['figures'] {
  const sentence = SENTENCES[id as SentenceId];
  const { row: group } = sentence;
  const kinds: Readonly<Record<string, SlotKind>> =
    SLOT_KINDS[group === undefined ? 'DigestFigures' : PART_CONTRACTS.DigestRows[group]];
  const values: Readonly<Record<string, unknown>> =
    group === undefined
      ? { ...aggregates.figures }
      : (rowsOf(aggregates, group)[row as number] ?? {});
  const names = [...new Set(slotsOf(sentence).map(({ name }) => name))];
  return Object.fromEntries(
    names.filter((name) => kinds[name] !== 'own').map((name) => [name, values[name] as string]),
  );
}

/**
 * What a model is asked about: ids, our own approved texts and aggregates. What the trader wrote, also
 * the name of a setup, stays here and has its ref alone.
 */
export const orderRequest = (
  refs: readonly SentenceRef[],
  aggregates: DigestAggregates,
): OrderRequest => ({
  sentences: refs.filter(isOrderable).map((ref) => ({
    ...itemOf(ref),
    text: SENTENCES[ref.id].text,
    figures: figuresOf(ref, aggregates),
  })),
});
