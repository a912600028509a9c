import type { SyncStore } from '@mast/database';
import { startAgeing } from './ageing/start-ageing.ts';
import { type ModelEndpoint, openaiModel } from './coach/openai-model.ts';
import { weekOrdering } from './coach/week-ordering.ts';
import { DIGEST_BUILDER } from './digests/build-digests.ts';
import { startDigests } from './digests/start-digests.ts';
import { AGE_AFTER_IMPORT, ageAfterImport } from './handlers/age-after-import.ts';
import { BYTES_OF_REMOVED, bytesOfRemoved, type DropBytes } from './handlers/bytes-of-removed.ts';
import { COACH_WEEK, coachWeek } from './handlers/coach-week.ts';
import { digestFacts } from './handlers/digest-facts.ts';
import { domainHandlers } from './handlers/index.ts';
import { startDaily } from './jobs/daily.ts';
import { prune } from './jobs/prune.ts';
import { COOLDOWN_SCHEDULER } from './scheduler/announce-ended.ts';
import { startScheduler } from './scheduler/start-scheduler.ts';
import { startDispatcher } from './stream/dispatcher.ts';
import { type EventStream, inProcessStream } from './stream/stream.ts';

export interface WorkersOptions {
  readonly store: SyncStore;
  readonly now: () => number;
  readonly newId: () => string;
  readonly onError: (error: unknown) => void;
  readonly stream?: EventStream;
  /** A model that may order the sentences of a week; none is needed. */
  readonly model?: ModelEndpoint | undefined;
  /** Drops the bytes of an attachment that was removed. */
  readonly dropBytes?: DropBytes;
  /** What else is done once a day. */
  readonly daily?: (signal: AbortSignal) => Promise<void>;
}

/** Starts every handler on the stream, the dispatcher that feeds it, and what is done once a day. */
export function startWorkers({
  store,
  now,
  newId,
  onError,
  stream = inProcessStream(),
  model,
  dropBytes,
  daily,
}: WorkersOptions) {
  const ageing = startAgeing({ store, now, onError });
  const digests = startDigests({ store, now, newId, onError });
  const handlers = domainHandlers({ store, newId, onError });
  for (const [name, handle] of handlers) stream.subscribe(name, handle);
  const scheduler = startScheduler({ store, now, newId, onError });
  stream.subscribe(COOLDOWN_SCHEDULER, (event) => scheduler.wake(event));
  stream.subscribe(AGE_AFTER_IMPORT, ageAfterImport(ageing));
  if (dropBytes) stream.subscribe(BYTES_OF_REMOVED, bytesOfRemoved(dropBytes, onError));
  // After those whose rows it tells of.
  stream.subscribe(DIGEST_BUILDER, digestFacts({ store, newId, onError }));
  if (model !== undefined) {
    const order = weekOrdering({ model: openaiModel(model), store, now, newId });
    stream.subscribe(COACH_WEEK, coachWeek({ store, order }));
  }
  const dispatcher = startDispatcher(store, stream, onError);
  const pruning = startDaily((signal) => prune(store, now(), signal), onError);
  const further = daily && startDaily(daily, onError);
  return {
    /** A device of this person is here. */
    contact: digests.contact,
    async stop(): Promise<void> {
      const jobs = [dispatcher, ageing, digests, pruning, scheduler, further];
      await Promise.all(jobs.map((job) => job?.stop()));
    },
  };
}

export { ageSpace } from './ageing/age-space.ts';
export { type ModelEndpoint, openaiModel } from './coach/openai-model.ts';
export { weekOrdering } from './coach/week-ordering.ts';
export { buildDigests, DIGEST_BUILDER } from './digests/build-digests.ts';
export { startDigests } from './digests/start-digests.ts';
export { coach } from './handlers/coach.ts';
export { coachWeek } from './handlers/coach-week.ts';
export { cooldownTrigger } from './handlers/cooldown-trigger.ts';
export { digestFacts } from './handlers/digest-facts.ts';
export { domainHandlers } from './handlers/index.ts';
export { everyPerson } from './jobs/every-person.ts';
export { announceEnded } from './scheduler/announce-ended.ts';
export { passTime, recountDayEnds } from './scheduler/overdue.ts';
export { type EventStream, inProcessStream } from './stream/stream.ts';
