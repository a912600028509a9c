import type { EventEnvelope } from '@mast/shared/events';

/** What a consumer does with one event; it must bear being given the same event again. */
export type Consumer = (event: EventEnvelope) => Promise<void>;

/** The event stream between the outbox and the handlers; in one process now, Redis Streams later. */
export interface EventStream {
  publish(events: readonly EventEnvelope[]): Promise<void>;
  /** Each named consumer gets every event, in order. */
  subscribe(name: string, consumer: Consumer): void;
}

/** Delivers within the process. `publish` resolves once every consumer has taken the events in. */
export function inProcessStream(): EventStream {
  const consumers = new Map<string, Consumer>();
  return {
    async publish(events) {
      for (const event of events) {
        for (const consumer of consumers.values()) await consumer(event);
      }
    },
    subscribe(name, consumer) {
      consumers.set(name, consumer);
    },
  };
}
