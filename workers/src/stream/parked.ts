import type { ParkedEvent, SyncStore } from '@mast/database';
import { type Parked, parkedOf } from './deliveries.ts';
import type { EventStream } from './stream.ts';

/** What was parked is tried again so often, too: a database that was at fault may be mended by itself. */
const AGAIN_MS = 60 * 60_000;

/** How an operator learns of an event that a consumer can not take in, and where that failed. */
export function toldOf({ parking, frames }: Parked): Error {
  const { consumer, eventId, tries, errorName, errorCode } = parking;
  const cause = errorCode === null ? `\`${errorName}\`` : `\`${errorName}\` (\`${errorCode}\`)`;
  const told = new Error(
    `expected \`${consumer}\` to take in the event \`${eventId}\`, found that it failed ${tries} times with ${cause}; the event is parked`,
  );
  told.stack = `${told.message}${frames}`;
  return told;
}

/**
 * Has what is parked tried once more at the start, and each hour. A consumer that is not there now keeps what
 * is parked for it.
 * @returns what tries the next page, and does nothing between the last and the next hour
 */
export function parkedRetries(
  store: SyncStore,
  stream: EventStream,
  onError: (error: unknown) => void,
): () => Promise<void> {
  let after = 0;
  let nextAt = Number.NEGATIVE_INFINITY;

  const retry = async ({ position, consumer, event }: ParkedEvent): Promise<void> => {
    if (!stream.consumers().includes(consumer)) return;
    const failure = await stream.publish(event, consumer);
    if (failure === undefined) await store.unpark(position);
    else onError(toldOf(parkedOf(event, failure, 1)));
  };

  return async () => {
    if (performance.now() < nextAt) return;
    const page = await store.readParked(after);
    for (const parked of page) await retry(parked);
    after = page.at(-1)?.position ?? 0;
    if (page.length === 0) nextAt = performance.now() + AGAIN_MS;
  };
}
