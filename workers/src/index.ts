import type { SyncStore } from '@mast/database';
import { COOLDOWN_TRIGGER, cooldownTrigger } from './handlers/cooldown-trigger.ts';
import { startDispatcher } from './stream/dispatcher.ts';
import { type EventStream, inProcessStream } from './stream/stream.ts';

export interface WorkersOptions {
  readonly store: SyncStore;
  readonly newId: () => string;
  readonly onError: (error: unknown) => void;
  readonly stream?: EventStream;
}

/** Starts every handler on the stream, and the dispatcher that feeds it. */
export function startWorkers({
  store,
  newId,
  onError,
  stream = inProcessStream(),
}: WorkersOptions) {
  stream.subscribe(COOLDOWN_TRIGGER, cooldownTrigger({ store, newId }));
  return startDispatcher(store, stream, onError);
}

export { cooldownTrigger } from './handlers/cooldown-trigger.ts';
export { type EventStream, inProcessStream } from './stream/stream.ts';
