import type { ParkedEvent, Parking, SyncStore } from '@mast/database';
import { parkingOf } from './deliveries.ts';
import type { EventStream } from './stream.ts';

/** How an operator learns of an event that a consumer can not take in. */
export function toldOf({ consumer, eventId, tries, errorName, errorCode }: Parking): Error {
  const cause = errorCode === null ? `\`${errorName}\`` : `\`${errorName}\` (\`${errorCode}\`)`;
  return new Error(
    `expected \`${consumer}\` to take in the event \`${eventId}\`, found that it failed ${tries} times with ${cause}; the event is parked`,
  );
}

/**
 * Has what was parked before this start tried once more. A consumer that is not there now keeps what
 * is parked for it.
 * @returns what tries the next page, and does nothing after the last
 */
export function parkedRetries(
  store: SyncStore,
  stream: EventStream,
  onError: (error: unknown) => void,
): () => Promise<void> {
  let after: number | undefined = 0;

  const retry = async ({ position, consumer, event }: ParkedEvent): Promise<void> => {
    if (!stream.consumers().includes(consumer)) return;
    const [failure] = await stream.publish(event, [consumer]);
    if (failure === undefined) await store.unpark(position);
    else onError(toldOf(parkingOf(event, failure, 1)));
  };

  return async () => {
    if (after === undefined) return;
    const page = await store.readParked(after);
    for (const parked of page) await retry(parked);
    after = page.at(-1)?.position;
  };
}
