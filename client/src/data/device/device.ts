import type { Moment } from '@mast/shared/clock';
import type { MutationMeta } from '@mast/shared/types';
import { newId } from '../new-id.ts';
import type { ClockStamp, ServerClock } from './server-clock.ts';

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
        ...this.#clock.stamp(),
        counter,
      },
    };
  }

  /** The server's time as this device knows it, and what its clocks say of it. */
  moment(): { at: number; clock: ClockStamp } {
    return { at: this.#clock.now(), clock: this.#clock.reading() };
  }

  /** By which the server sees how long a write has waited here. */
  sender(): Moment & { bootId: string } {
    return { bootId: this.bootId, ...this.#clock.moment() };
  }
}
