import type { SyncStore } from '@mast/database';
import { orderOf, orderRequest } from '@mast/shared/coach/ordering';
import type { SentenceRef } from '@mast/shared/coach/sentences';
import { formatInstant } from '@mast/shared/time';
import type { CoachOrdering, DigestAggregates, OrderedBy } from '@mast/shared/types';
import { Breaker } from './breaker.ts';
import type { ModelAnswer, NoAnswer, OrderingModel } from './model.ts';

export interface WeekOrder {
  readonly refs: readonly SentenceRef[];
  readonly orderedBy: OrderedBy;
  /** What was asked and answered, to be written beside the digest; null where nothing was asked. */
  readonly ordering: CoachOrdering | null;
}

export interface Week {
  readonly userId: string;
  /** The digest's row. */
  readonly subjectId: string;
  readonly aggregates: DigestAggregates;
  /** Its sentences in the deterministic order, which stands wherever the model's may not. */
  readonly refs: readonly SentenceRef[];
}

export interface WeekOrderingOptions {
  readonly model: OrderingModel;
  readonly store: Pick<SyncStore, 'withUserRead'>;
  readonly now: () => number;
  readonly newId: () => string;
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 8_000;
const TRIES = 2;
const DAY_MS = 24 * 60 * 60_000;
/** Versions of one digest and a few tries; more would be a loop. */
const ASKED_A_DAY = 4;

const RETRIED: ReadonlySet<NoAnswer> = new Set([
  'timed_out',
  'too_many_requests',
  'server_failed',
  'not_reached',
]);

/** Asks a model for the order of a week's sentences, within a budget for each person and day. */
export function weekOrdering({
  model,
  store,
  now,
  newId,
  timeoutMs = TIMEOUT_MS,
}: WeekOrderingOptions) {
  const breaker = new Breaker(now);

  const isWithinBudget = (userId: string): Promise<boolean> =>
    store.withUserRead(userId, async ({ reader }) => {
      const since = { field: 'createdAt' as const, value: formatInstant(now() - DAY_MS) };
      return (await reader.list('coach_ordering', { since })).length < ASKED_A_DAY;
    });

  async function askTwice(request: ReturnType<typeof orderRequest>) {
    let answer: ModelAnswer = { ok: false, reason: 'not_reached' };
    let attempts = 0;
    while (attempts < TRIES && !answer.ok && RETRIED.has(answer.reason)) {
      attempts += 1;
      answer = await model.ask(request, AbortSignal.timeout(timeoutMs));
    }
    return { answer, attempts };
  }

  return async ({ userId, subjectId, aggregates, refs }: Week): Promise<WeekOrder> => {
    const stands: WeekOrder = { refs, orderedBy: 'rules', ordering: null };
    if (!breaker.isClosed || !(await isWithinBudget(userId))) return stands;
    const request = orderRequest(refs, aggregates);
    if (request.sentences.length < 2) return stands;
    const began = now();
    const { answer, attempts } = await askTwice(request);
    const order = answer.ok ? orderOf(answer.text, refs, aggregates) : undefined;
    // A model that answers nonsense is as little worth asking as one that does not answer.
    breaker.settle(order?.ok === true);
    const ordering: CoachOrdering = {
      ...{
        id: newId(),
        subjectId,
        model: model.name,
        attempts,
        millis: Math.max(0, now() - began),
      },
      request: request as unknown as CoachOrdering['request'],
      // The database takes every character but this one.
      answer: answer.ok ? answer.text.replaceAll('\u0000', '\ufffd') : null,
      outcome: outcomeOf(answer, order),
      createdAt: formatInstant(began),
    };
    if (order?.ok !== true) return { ...stands, ordering };
    return { refs: order.value, orderedBy: 'model', ordering };
  };
}

function outcomeOf(
  answer: ModelAnswer,
  order: ReturnType<typeof orderOf> | undefined,
): CoachOrdering['outcome'] {
  if (!answer.ok) return answer.reason;
  return order?.ok === false ? order.error : 'ordered';
}
