import type {
  DigestAggregates,
  OrderAnswer,
  OrderItem,
  OrderingOutcome,
} from '../../generated/types.ts';
import { validateOrderAnswer } from '../../generated/validators-coach.js';
import { err, ok, type Result } from '../../result/index.ts';
import { lint } from '../linter/index.ts';
import {
  renderSentence,
  SENTENCES,
  type SentenceId,
  type SentenceRef,
} from '../sentences/index.ts';
import { isOrderable, itemOf, keyOf } from './request.ts';

type Refused = Extract<
  OrderingOutcome,
  | 'not_json'
  | 'not_an_order'
  | 'unknown_sentence'
  | 'unknown_row'
  | 'repeated'
  | 'ranked'
  | 'refused_by_linter'
>;

function parsed(text: string): Result<OrderAnswer, Refused> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return err('not_json');
  }
  return validateOrderAnswer(value) ? ok(value as OrderAnswer) : err('not_an_order');
}

const isKnown = (id: string): id is SentenceId => Object.hasOwn(SENTENCES, id);

/** The sentence that an item names, where it is one of those that were offered. */
function refOf(item: OrderItem, offered: ReadonlyMap<string, SentenceRef>) {
  const ref = offered.get(keyOf(item));
  if (ref !== undefined) return ok(ref);
  return err(isKnown(item.sentence_id) ? ('unknown_row' as const) : ('unknown_sentence' as const));
}

/** Rows stay in the digest's own order, by name or clock: else the first of them would be a best one. */
function isRanked(refs: readonly SentenceRef[]): boolean {
  const latest = new Map<string, number>();
  return refs.some(({ id, row }) => {
    if (row === null) return false;
    const before = latest.get(id) ?? -1;
    latest.set(id, row);
    return row < before;
  });
}

function isSayable(ref: SentenceRef, aggregates: DigestAggregates): boolean {
  const said = renderSentence(ref, aggregates);
  if (said === undefined) return false;
  return lint({ text: said.text, channel: 'digest', source: 'llm', slots: said.slots }).ok;
}

/**
 * The order that a model's answer asks for. It may say what comes first, and nothing else: what it left
 * out follows as it stood, for to leave out would be to select.
 * @param refs the week's sentences in their own order, all of which are told
 */
export function orderOf(
  answer: string,
  refs: readonly SentenceRef[],
  aggregates: DigestAggregates,
): Result<SentenceRef[], Refused> {
  const read = parsed(answer);
  if (!read.ok) return read;
  const offered = new Map(refs.filter(isOrderable).map((ref) => [keyOf(itemOf(ref)), ref]));
  const first: SentenceRef[] = [];
  for (const item of read.value.sentences) {
    const ref = refOf(item, offered);
    if (!ref.ok) return ref;
    if (first.includes(ref.value)) return err('repeated');
    first.push(ref.value);
  }
  const order = [...first, ...refs.filter((ref) => !first.includes(ref))];
  if (isRanked(order)) return err('ranked');
  return order.every((ref) => isSayable(ref, aggregates)) ? ok(order) : err('refused_by_linter');
}
