import type { SyncStore } from '@mast/database';
import type { OpenStore } from '@mast/database/conformance';
import { domainHandlers } from '@mast/workers';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { Device, type DeviceOptions } from './device.ts';

export const MINUTE = 60_000;
let person = 0;
let events = 0;

/** The real handlers over one kind of store, a new person for each test. */
export interface SyncSetup {
  readonly store: SyncStore;
  readonly userId: string;
  /** The clock of all devices and of the server; tests move it. */
  now: number;
  device(over?: Partial<DeviceOptions>): Device;
  /** Another person, at the time at which every test begins. */
  anotherPerson(): void;
  /** What the worker process does with what the outbox holds. */
  runWorkers(): Promise<void>;
}

export function useSync(open: () => Promise<OpenStore>): SyncSetup {
  let opened: OpenStore;
  let userId = '';

  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.close());
  beforeEach(() => setup.anotherPerson());

  const setup: SyncSetup = {
    get store() {
      return opened.store;
    },
    get userId() {
      return userId;
    },
    now: 0,
    anotherPerson() {
      person += 1;
      userId = `person-${person}`;
      setup.now = Date.parse('2026-06-11T14:00:00.000Z');
    },
    device: (over = {}) =>
      new Device({ store: opened.store, userId, now: () => setup.now, ...over }),
    async runWorkers() {
      const handlers = domainHandlers({
        store: opened.store,
        newId: () => {
          events += 1;
          return `worker-event-${userId}-${events}`;
        },
        onError: (error) => {
          throw error;
        },
      });
      for (;;) {
        const entries = await opened.store.readOutbox();
        if (entries.length === 0) return;
        for (const { event } of entries) {
          for (const handle of handlers.values()) await handle(event);
        }
        await opened.store.settleOutbox(entries);
      }
    },
  };
  return setup;
}
