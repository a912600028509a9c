import type { SyncStore } from '@mast/database';
import { startAgeing } from './ageing/start-ageing.ts';
import { AGE_AFTER_IMPORT, ageAfterImport } from './handlers/age-after-import.ts';
import { BYTES_OF_REMOVED, bytesOfRemoved, type DropBytes } from './handlers/bytes-of-removed.ts';
import { COOLDOWN_TRIGGER, cooldownTrigger } from './handlers/cooldown-trigger.ts';
import { startDaily } from './jobs/daily.ts';
import { prune } from './jobs/prune.ts';
import { startDispatcher } from './stream/dispatcher.ts';
import { type EventStream, inProcessStream } from './stream/stream.ts';

export interface WorkersOptions {
  readonly store: SyncStore;
  readonly now: () => number;
  readonly newId: () => string;
  readonly onError: (error: unknown) => void;
  readonly stream?: EventStream;
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
  dropBytes,
  daily,
}: WorkersOptions) {
  const ageing = startAgeing({ store, now, onError });
  stream.subscribe(COOLDOWN_TRIGGER, cooldownTrigger({ store, newId }));
  stream.subscribe(AGE_AFTER_IMPORT, ageAfterImport(ageing));
  if (dropBytes) stream.subscribe(BYTES_OF_REMOVED, bytesOfRemoved(dropBytes, onError));
  const dispatcher = startDispatcher(store, stream, onError);
  const pruning = startDaily((signal) => prune(store, now(), signal), onError);
  const further = daily && startDaily(daily, onError);
  return {
    async stop(): Promise<void> {
      await Promise.all([dispatcher.stop(), ageing.stop(), pruning.stop(), further?.stop()]);
    },
  };
}

export { ageSpace } from './ageing/age-space.ts';
export { cooldownTrigger } from './handlers/cooldown-trigger.ts';
export { type EventStream, inProcessStream } from './stream/stream.ts';
