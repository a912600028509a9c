import type { EventEnvelope } from '@mast/shared/events';

/** What a consumer does with one event; it must bear being given the same event again. */
export type Consumer = (event: EventEnvelope) => Promise<void>;

/** That a consumer did not take an event in. */
export interface Failure {
  readonly consumer: string;
  readonly error: unknown;
}

/** The event stream between the outbox and the handlers; in one process now, Redis Streams later. */
export interface EventStream {
  /** The names of all consumers, in the order in which each event is given to them. */
  consumers(): readonly string[];
  /** Gives an event to a consumer. @returns undefined where it was taken in */
  publish(event: EventEnvelope, consumer: string): Promise<Failure | undefined>;
  /** A named consumer gets every event, as long as it takes them in in order. */
  subscribe(name: string, consumer: Consumer): void;
}

/** Delivers within the process. `publish` resolves once the consumer has taken the event in or failed. */
export function inProcessStream(): EventStream {
  const consumers = new Map<string, Consumer>();
  return {
    consumers: () => [...consumers.keys()],
    async publish(event, consumer) {
      try {
        await consumers.get(consumer)?.(event);
        return undefined;
      } catch (error) {
        return { consumer, error };
      }
    },
    subscribe(name, consumer) {
      consumers.set(name, consumer);
    },
  };
}
