import type { MutationMeta } from '@mast/shared/types';
import { newId } from '../new-id.ts';
import type { ServerClock } from './server-clock.ts';

/** This browser as one device of one person, from one start of the page on. */
export class Device {
  readonly bootId = newId();
  readonly #clock: ServerClock;
  #id: string;

  /** @param id as it is known outside of the journal, whose word counts */
  constructor(id: string, clock: ServerClock) {
    this.#id = id;
    this.#clock = clock;
  }

  get id(): string {
    return this.#id;
  }

  /** Takes the id that the journal has; before any write is stamped. */
  become(id: string): void {
    this.#id = id;
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
