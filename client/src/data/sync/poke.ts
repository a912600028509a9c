const POKE_PATH = '/api/sync/poke';
const FIRST_RETRY_MS = 2_000;
const LAST_RETRY_MS = 60_000;

export interface PokeHooks {
  /** The stream stands: what was missed without it is to be asked for. */
  readonly onOpen: () => void;
  readonly onPoke: () => void;
  readonly mayConnect: () => boolean;
}

export type PokeState = 'off' | 'connecting' | 'open' | 'closed';

/**
 * Listens for pokes while it is to, which is in one tab of a person, since a browser allows few
 * connections to a server. A broken connection is mended by EventSource itself, one that was refused
 * is tried again here.
 */
export class Poke {
  readonly #hooks: PokeHooks;
  #source: EventSource | null = null;
  #isOn = false;
  #retryMs = FIRST_RETRY_MS;

  constructor(hooks: PokeHooks) {
    this.#hooks = hooks;
  }

  get state(): PokeState {
    if (this.#source === null) return 'off';
    return (['connecting', 'open', 'closed'] as const)[this.#source.readyState] ?? 'closed';
  }

  start(): void {
    this.#isOn = true;
    this.connect();
  }

  stop(): void {
    this.#isOn = false;
    this.#source?.close();
    this.#source = null;
  }

  /** Connects unless it is connected, is not to be, or may not. */
  connect(): void {
    const isConnected = this.#source !== null && this.#source.readyState !== EventSource.CLOSED;
    if (isConnected || !this.#isOn || !this.#hooks.mayConnect()) return;
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
