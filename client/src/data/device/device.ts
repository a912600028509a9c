import type { MutationMeta } from '@mast/shared/types';
import { newId } from '../new-id.ts';
import type { TextStorage } from '../types.ts';
import type { ServerClock } from './server-clock.ts';

/** This browser as one device of one person, from one start of the page on. */
export class Device {
  readonly id: string;
  readonly bootId = newId();
  readonly #clock: ServerClock;

  constructor(userId: string, storage: TextStorage, clock: ServerClock) {
    const name = `mast-${userId}-device`;
    this.id = storage.getItem(name) ?? newId();
    storage.setItem(name, this.id);
    this.#clock = clock;
  }

  /** A new key, and this device's clocks at this moment. @param counter of this device's writes */
  meta(counter: number): MutationMeta {
    return {
      key: newId(),
      device: {
        id: this.id,
        bootId: this.bootId,
        wall: new Date().toISOString(),
        monotonicMs: Math.floor(performance.now()),
        offsetMs: this.#clock.offsetMs,
        counter,
      },
    };
  }
}
