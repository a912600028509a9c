import { isInfrastructure, type Parking } from '@mast/database';
import type { EventEnvelope } from '@mast/shared/events';
import type { EventStream, Failure } from './stream.ts';

/** An event that a consumer fails on so often is parked for it. */
const MOST_TRIES = 5;
/** Where the database is at fault the event may be sound, so it is tried for about a minute. */
const MOST_TRIES_OF_INFRASTRUCTURE = 60;

interface Delivery {
  /** Consumers that have still to take the event in, and how often they failed on it. */
  readonly tries: ReadonlyMap<string, number>;
  readonly parked: readonly Parking[];
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
   * Gives an event to all who have not taken it in yet.
   * @returns for whom it is to be parked once nobody is to try it again, else undefined
   */
  async deliver(event: EventEnvelope): Promise<readonly Parking[] | undefined> {
    const before = this.#waiting.get(event.id) ?? this.#begun();
    const tries = new Map<string, number>();
    const parked = [...before.parked];
    for (const failure of await this.#stream.publish(event, [...before.tries.keys()])) {
      const { consumer, error } = failure;
      const count = (before.tries.get(consumer) ?? 0) + 1;
      if (count < mostTries(error)) tries.set(consumer, count);
      else parked.push(parkingOf(event, failure, count));
    }
    if (tries.size === 0) this.#waiting.delete(event.id);
    else this.#waiting.set(event.id, { tries, parked });
    return tries.size === 0 ? parked : undefined;
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
export function parkingOf(
  { id: eventId }: EventEnvelope,
  { consumer, error }: Failure,
  tries: number,
): Parking {
  const { name, code } = (error ?? {}) as { readonly name?: unknown; readonly code?: unknown };
  const kind = error instanceof Error ? 'Error' : typeof error;
  const errorName = wordOf(name) ?? kind;
  return { consumer, eventId, tries, errorName, errorCode: wordOf(code) };
}
