import type { SyncStore } from '@mast/database';
import type { EventEnvelope } from '@mast/shared/events';
import { cooldownTrigger, digestFacts, domainHandlers } from '@mast/workers';
import type { PushedMutation } from '../../sync/envelopes.ts';
import type { PushAnswer } from '../../sync/push.ts';
import type { Device } from '../device.ts';
import { lose } from '../losses.ts';
import { MINUTE } from '../sync-setup.ts';

/** The clock of all devices and of the server. */
export const NOW = Date.parse('2026-06-11T14:00:00.000Z');

/** Something that a crash may cut off anywhere. */
export interface Scenario {
  readonly name: string;
  /** What is there before it; nothing crashes in this. */
  prepare(device: Device): Promise<void>;
  /** What the crash cuts off. */
  act(device: Device, store: SyncStore): Promise<unknown>;
  /** What the device and the worker do again after the restart. */
  retry(device: Device, store: SyncStore): Promise<unknown>;
}

let events = 0;

type Handler = (event: EventEnvelope) => Promise<void>;
type HandlersOver = (store: SyncStore) => readonly Handler[];

const newId = () => `event-${events++}`;

const startsCooldowns: HandlersOver = (store) => [cooldownTrigger({ store, newId })];

/** Each of those that write rows of what happened, in their order. */
const all: HandlersOver = (store) => {
  const onError = (error: unknown) => {
    throw error;
  };
  const deps = { store, newId, onError };
  return [...domainHandlers(deps).values(), digestFacts(deps)];
};

/** What the outbox holds, through handlers. @returns how much that was */
async function work(store: SyncStore, handlers: HandlersOver): Promise<number> {
  const entries = await store.readOutbox();
  for (const { event } of entries) {
    for (const handle of handlers(store)) await handle(event);
  }
  await store.settleOutbox(entries);
  return entries.length;
}

const saveEvent = (on: Device, eventId: string): void =>
  on.write('saveCalendarEvent', {
    eventId,
    title: 'CPI',
    at: '2026-06-12T12:30:00.000Z',
    impact: 'high',
    about: 'economic',
    currency: null,
    instrumentId: null,
  });

/**
 * Pushes two chunks: a write that comes again and again fills the first one up, so that the refused
 * one, third of those that wait, is its last and the others stand in the second.
 */
const pushTwoChunks = (device: Device): Promise<PushAnswer> =>
  device.push([
    ...Array<PushedMutation>(97).fill(device.pending[0] as PushedMutation),
    ...device.pending,
  ]);

const push: Scenario = {
  name: 'a push over the border of two chunks, with a refused write at the border',
  async prepare(device) {
    device.openAccount();
    saveEvent(device, `${device.options.userId}-gone`);
    await device.sync();
  },
  async act(device) {
    device.fill('buy', '7300', NOW - 2 * MINUTE);
    await device.submit();
    device.writeRaw('writePost', { meta: device.meta(), tradeId: 'none', entryId: 'e', text: 'x' });
    device.fill('sell', '7290', NOW - MINUTE);
    device.write('deleteCalendarEvent', { eventId: `${device.options.userId}-gone` });
    return pushTwoChunks(device);
  },
  async retry(device) {
    await pushTwoChunks(device);
    await device.pull();
  },
};

const FILLS = 300;

const importOfFills: Scenario = {
  name: `an import of ${FILLS} fills`,
  async prepare(device) {
    device.openAccount();
    device.fill('buy', '7300', NOW - MINUTE);
    await device.sync();
  },
  act(device) {
    const { userId } = device.options;
    device.write('importFills', {
      importId: `import-${userId}`,
      accountId: `acc-${userId}`,
      format: 'topstepx-orders',
      fileName: 'orders.csv',
      fileHash: 'a'.repeat(64),
      zone: null,
      skipped: 0,
      rates: [],
      fills: Array.from({ length: FILLS }, (_, i) => ({
        id: `${userId}-${String(i).padStart(4, '0')}`,
        instrumentId: 'MES',
        side: i % 2 === 0 ? 'buy' : 'sell',
        size: '1',
        price: String(7300 + (i % 7)),
        fee: null,
        filledAt: new Date(NOW - 24 * 60 * MINUTE + i * 1_000).toISOString(),
        importKey: `k${i}`,
      })),
    });
    return device.push();
  },
  retry: (device) => device.sync(),
};

const worker: Scenario = {
  name: 'the worker that starts a cooldown',
  async prepare(device) {
    device.openAccount();
    lose(device, 2, NOW - MINUTE);
    await device.sync();
  },
  act: (_, store) => work(store, startsCooldowns),
  async retry(device, store) {
    while ((await work(store, startsCooldowns)) > 0);
    await device.pull();
  },
};

const everyWorker: Scenario = {
  name: 'every worker over a plan, two losses and what follows from them',
  async prepare(device) {
    device.openAccount();
    await device.submit();
    lose(device, 2, NOW - MINUTE);
    await device.sync();
  },
  async act(_, store) {
    while ((await work(store, all)) > 0);
  },
  async retry(device, store) {
    while ((await work(store, all)) > 0);
    await device.pull();
  },
};

export const SCENARIOS: readonly Scenario[] = [push, importOfFills, worker];
/** Of hundreds of moments, for a store that is quick. */
export const LONG_SCENARIOS: readonly Scenario[] = [...SCENARIOS, everyWorker];
