import type { TextStorage } from '../types.ts';

/**
 * Under which name a person's rows are stored on this device. Replicache begins a new client group
 * with the rows and the cookie of a lost one that it finds under its name, and a restored server
 * knows that cookie no more: the new group would be lost as well, and so on. So a loss leads on to
 * another name, where nothing is yet. Source: `findMatchingClient` of Replicache 15.3.
 */
export class ReplicaName {
  readonly #base: string;
  readonly #storage: TextStorage;

  constructor(userId: string, storage: TextStorage) {
    this.#base = `mast-${userId}-replica`;
    this.#storage = storage;
  }

  get current(): string {
    const losses = this.#losses;
    return losses === 0 ? this.#base : `${this.#base}-${losses}`;
  }

  /** The rows under this name are lost; another tab may have left it already. */
  leave(name: string): void {
    if (name === this.current) this.#storage.setItem(this.#entry, String(this.#losses + 1));
  }

  get #losses(): number {
    return Number(this.#storage.getItem(this.#entry)) || 0;
  }

  get #entry(): string {
    return `${this.#base}-losses`;
  }
}
