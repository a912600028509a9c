import { whenLeading } from '../device/locks.ts';

const POKE_PATH = '/api/sync/poke';
const FIRST_RETRY_MS = 2_000;
const LAST_RETRY_MS = 60_000;

export interface PokeHooks {
  /** The stream stands: what was missed without it is to be asked for. */
  readonly onOpen: () => void;
  readonly onPoke: () => void;
  readonly mayConnect: () => boolean;
}

/**
 * Listens for pokes in one tab of a person, since a browser allows few connections to a server. A
 * broken connection is mended by EventSource itself, one that was refused is tried again here.
 */
export class Poke {
  readonly #hooks: PokeHooks;
  readonly #signal: AbortSignal;
  #source: EventSource | null = null;
  #isLeading = false;
  #retryMs = FIRST_RETRY_MS;

  constructor(userId: string, signal: AbortSignal, hooks: PokeHooks) {
    this.#hooks = hooks;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#source?.close());
    whenLeading(`mast-${userId}-poke`, signal, () => {
      this.#isLeading = true;
      this.connect();
    });
  }

  /** Connects unless this tab is connected, is not the one to be, or may not. */
  connect(): void {
    const isConnected = this.#source !== null && this.#source.readyState !== EventSource.CLOSED;
    if (isConnected || !this.#isLeading || this.#signal.aborted || !this.#hooks.mayConnect())
      return;
    const source = new EventSource(POKE_PATH);
    source.onopen = () => {
      this.#retryMs = FIRST_RETRY_MS;
      this.#hooks.onOpen();
    };
    source.addEventListener('poke', this.#hooks.onPoke);
    source.onerror = () => {
      if (source.readyState !== EventSource.CLOSED) return;
      setTimeout(() => this.connect(), this.#retryMs);
      this.#retryMs = Math.min(LAST_RETRY_MS, this.#retryMs * 2);
    };
    this.#source = source;
  }
}
