import { PART_CONTRACTS, SLOT_KINDS } from '../../generated/coach-slots.ts';
import type { DigestAggregates } from '../../generated/types.ts';
import type { LintSlots } from '../linter/types.ts';
import { bind } from '../slots/bind.ts';
import { slotText } from '../slots/format.ts';
import type { SlotKind, SlotText, SlotValue } from '../slots/types.ts';
import { SENTENCES, type SentenceId } from './catalogue.ts';
import { fillSlots, type RowGroup, reviewedPart, type Sentence, slotsOf } from './sentence.ts';

/** Which sentence, and the place of its row where it is told of one. */
export interface SentenceRef {
  readonly id: SentenceId;
  readonly row: number | null;
}

export interface RenderedSentence {
  readonly id: SentenceId;
  readonly text: string;
  /** What the renderer bound, for the linter. */
  readonly slots: LintSlots;
}

type Values = Readonly<Record<string, unknown>>;

const kindsOf = (group: RowGroup | undefined): Readonly<Record<string, SlotKind>> =>
  SLOT_KINDS[group === undefined ? 'DigestFigures' : PART_CONTRACTS.DigestRows[group]];

/** The rows of a group, none where it is left out. */
export const rowsOf = ({ rows }: DigestAggregates, group: RowGroup): readonly Values[] =>
  (rows[group] ?? []) as unknown as readonly Values[];

function valuesOf(sentence: Sentence, row: number | null, all: DigestAggregates) {
  if (sentence.row === undefined) return row === null ? (all.figures as Values) : undefined;
  return row === null ? undefined : rowsOf(all, sentence.row)[row];
}

const isValue = (value: unknown): value is SlotValue =>
  typeof value === 'string' || typeof value === 'number';

/** The texts of a sentence's slots by their names, or undefined where one has no value. */
function textsOf(sentence: Sentence, values: Values): Map<string, SlotText> | undefined {
  const kinds = kindsOf(sentence.row);
  const texts = new Map<string, SlotText>();
  for (const { name } of slotsOf(sentence)) {
    const [kind, value] = [kinds[name], values[name]];
    if (kind === undefined || !isValue(value)) return undefined;
    texts.set(name, { kind, text: slotText(kind, value) });
  }
  return texts;
}

/**
 * A sentence with the figures, or the row, that it is told of.
 * @returns undefined where a slot has no value, or the row is not there
 */
export function renderSentence(
  { id, row }: SentenceRef,
  aggregates: DigestAggregates,
): RenderedSentence | undefined {
  const sentence: Sentence = SENTENCES[id];
  const values = valuesOf(sentence, row, aggregates);
  const texts = values && textsOf(sentence, values);
  if (values === undefined || texts === undefined) return undefined;
  const text = fillSlots(sentence, ({ name, forms }) => {
    if (forms === null) return texts.get(name)?.text as string;
    return forms[Number(values[name]) === 1 ? 0 : 1];
  });
  return { id, text, slots: bind(reviewedPart(sentence), [...texts.values()]) };
}
