import { settleDown } from './device/device-time.ts';
import type { NewPage } from './device/page.ts';
import { Tab } from './device/tab.ts';

/** What plays Replicache, and what waiting for it means. */
export interface Stand {
  /** True time at the beginning, ms. */
  readonly start: () => number;
  readonly newPage: NewPage;
  /** Lets everything go on that waits for nothing but what is on this machine. */
  readonly settle: () => Promise<void>;
  /** What it takes on this machine that so much time passes on the devices. @param ms */
  readonly pass: (ms: number) => Promise<void>;
  /** Where what goes wrong is to be told, from now on. */
  readonly complainTo: (complaints: string[]) => void;
}

const START = Date.parse('2026-06-11T14:00:00.000Z');

/** A model of Replicache, in simulated time alone. */
export const model: Stand = {
  start: () => START,
  newPage: (device) => new Tab(device),
  settle: settleDown,
  pass: async () => {},
  complainTo: () => {},
};
