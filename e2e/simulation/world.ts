import type { Books } from './books.ts';
import type { NewPage } from './device/page.ts';
import type { Counts } from './faults.ts';
import type { Network } from './network.ts';
import type { SimServer } from './server/sim-server.ts';

/** All that a schedule plays with. */
export interface World {
  readonly userId: string;
  readonly server: SimServer;
  readonly network: Network;
  readonly books: Books;
  readonly counts: Counts;
  /** What the code under test said went wrong, and must not have. */
  readonly complaints: string[];
  /** True time, ms. */
  now: number;
  newId(word: string): string;
  readonly newPage: NewPage;
  /** Lets everything go on that waits for nothing but what is on this machine. */
  readonly settle: () => Promise<void>;
  /** Passes time on the devices, ms. */
  readonly pass: (ms: number) => Promise<void>;
}
