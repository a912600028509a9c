import type { MutationArgs, MutationName } from '@mast/shared/mutations';
import type { Device } from './device.ts';
import type { Power } from './power.ts';

/** One start of the app on a device, over whatever plays Replicache. */
export interface Page {
  readonly bootId: string;
  /** Of the app. */
  readonly version: string;
  readonly power: Power;
  open(): Promise<void>;
  write<N extends MutationName>(name: N, args: Omit<MutationArgs[N], 'meta'>): Promise<void>;
  /** Sends what waits, asks for what is new, and hands over again what was lost. */
  wake(): Promise<void>;
  /** Sends what earlier starts left behind. */
  recover(): Promise<void>;
  /** Runs what is due by now. */
  ring(): Promise<void>;
  /** Keeps on the disk what is in memory. */
  persist(): void;
  /** Takes over what other pages have kept. */
  refresh(): void;
  /** All rows that a person sees. */
  rows(): Promise<ReadonlyMap<string, unknown>>;
  /** The server's own, once the page has heard all and holds nothing back. */
  state(): Promise<string>;
  kill(): void;
}

/** Opens a page's code; it is still to be opened itself. */
export type NewPage = (device: Device) => Page;
