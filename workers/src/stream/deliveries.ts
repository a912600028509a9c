import { isInfrastructure, type Parking } from '@mast/database';
import { stackFrames } from '@mast/shared/errors';
import type { EventEnvelope } from '@mast/shared/events';
import type { EventStream, Failure } from './stream.ts';

/** An event that a consumer fails on so often is parked for it. */
const MOST_TRIES = 5;
/** Where the database is at fault the event may be sound, so it is tried for about a minute. */
const MOST_TRIES_OF_INFRASTRUCTURE = 60;

/** That an event is to be parked, and where its consumer failed on it. */
export interface Parked {
  readonly parking: Parking;
  /** Of the stack, without the message, which may quote a person's text. */
  readonly frames: string;
}

interface Delivery {
  /** Consumers that have still to take the event in, in their order, and how often they failed on it. */
  readonly tries: Map<string, number>;
  readonly parked: Parked[];
}

/** Remembers which consumers failed on an event, and how often; a restart counts anew. */
export class Deliveries {
  readonly #stream: EventStream;
  readonly #waiting = new Map<string, Delivery>();

  constructor(stream: EventStream) {
    this.#stream = stream;
  }

  /** Whether a consumer failed on the event and is to try it again. */
  isWaiting({ id }: EventEnvelope): boolean {
    return this.#waiting.has(id);
  }

  /**
   * Gives an event to all who have not taken it in yet, one after the other: who tells of what others write comes
   * after them, and waits for one that is to try it again.
   * @returns for whom it is to be parked once nobody is to try it again, else undefined
   */
  async deliver(event: EventEnvelope): Promise<readonly Parked[] | undefined> {
    const delivery = this.#waiting.get(event.id) ?? this.#begun();
    const { tries, parked } = delivery;
    for (const [consumer, before] of tries) {
      const failure = await this.#stream.publish(event, consumer);
      const count = before + 1;
      if (failure !== undefined && count < mostTries(failure.error)) {
        tries.set(consumer, count);
        this.#waiting.set(event.id, delivery);
        return undefined;
      }
      tries.delete(consumer);
      if (failure !== undefined) parked.push(parkedOf(event, failure, count));
    }
    this.#waiting.delete(event.id);
    return parked;
  }

  #begun(): Delivery {
    return { tries: new Map(this.#stream.consumers().map((name) => [name, 0])), parked: [] };
  }
}

const mostTries = (error: unknown): number =>
  isInfrastructure(error) ? MOST_TRIES_OF_INFRASTRUCTURE : MOST_TRIES;

/** A word as a program writes it; anything else may be a person's text. */
const wordOf = (value: unknown): string | null =>
  typeof value === 'string' && /^\w{1,60}$/.test(value) ? value : null;

/** What may be kept and told of a failure. */
export function parkedOf(
  { id: eventId }: EventEnvelope,
  { consumer, error }: Failure,
  tries: number,
): Parked {
  const { name, code } = (error ?? {}) as { readonly name?: unknown; readonly code?: unknown };
  const kind = error instanceof Error ? 'Error' : typeof error;
  const errorName = wordOf(name) ?? kind;
  const parking = { consumer, eventId, tries, errorName, errorCode: wordOf(code) };
  return { parking, frames: error instanceof Error ? stackFrames(error.message, error.stack) : '' };
}
