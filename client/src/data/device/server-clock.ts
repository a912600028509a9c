import type { TextStorage } from '../types.ts';

const KEY = 'mast.serverOffsetMs';
/** A `Date` header has whole seconds: a smaller difference to what is known says nothing. */
const DATE_HEADER_SLACK_MS = 1_500;
/** An answer that took longer says too little: a device may have slept between the two. */
const LONGEST_ROUND_TRIP_MS = 10_000;

/** How far the server's clock is ahead of this device's, as last seen in an answer of its. */
export class ServerClock {
  readonly #storage: TextStorage;

  constructor(storage: TextStorage) {
    this.#storage = storage;
  }

  /** Milliseconds to add to this device's clock; null before any answer was seen. */
  get offsetMs(): number | null {
    const stored = this.#storage.getItem(KEY);
    return stored === null ? null : Number(stored);
  }

  now(): number {
    return Date.now() + (this.offsetMs ?? 0);
  }

  /** Takes the server's time from an answer, as of the middle between request and answer. */
  learn(headers: Headers, sentAt: number, receivedAt: number): void {
    if (receivedAt - sentAt > LONGEST_ROUND_TRIP_MS || receivedAt < sentAt) return;
    const middle = (sentAt + receivedAt) / 2;
    const exact = headers.get('x-mast-time');
    if (exact !== null && Number.isFinite(Number(exact))) {
      this.#keep(Math.round(Number(exact) - middle));
      return;
    }
    const date = Date.parse(headers.get('date') ?? '');
    if (Number.isNaN(date)) return;
    const offset = Math.round(date + 500 - middle);
    const known = this.offsetMs;
    if (known === null || Math.abs(offset - known) > DATE_HEADER_SLACK_MS) this.#keep(offset);
  }

  #keep(offset: number): void {
    this.#storage.setItem(KEY, String(offset));
  }
}
