import type { ServerClock } from '../device/server-clock.ts';

export interface Answer {
  readonly status: number;
  /** The parsed body of a success. */
  readonly body: unknown;
}

export interface TransportHooks {
  /** Whether the server could be reached just now. */
  readonly onReach: (reached: boolean) => void;
  /** The sign-in is gone, or is another person's. */
  readonly onUnauthorized: () => void;
}

const UNAUTHORIZED = 401;
const FORBIDDEN = 403;

/** The requests of one person's sync. Stops asking once the sign-in is gone. */
export class Transport {
  readonly #clock: ServerClock;
  readonly #userId: string;
  readonly #isStillSignedIn: () => boolean;
  readonly #hooks: TransportHooks;
  #isStopped = false;

  constructor(
    userId: string,
    clock: ServerClock,
    isStillSignedIn: () => boolean,
    hooks: TransportHooks,
  ) {
    this.#userId = userId;
    this.#clock = clock;
    this.#isStillSignedIn = isStillSignedIn;
    this.#hooks = hooks;
  }

  /** Asks again after a new sign-in. */
  resume(): void {
    this.#isStopped = false;
  }

  /** Throws where there is no answer, or none may be asked for. */
  async post(path: string, body: unknown): Promise<Answer> {
    // The cookie goes with the browser, not with these rows: it may be another person's by now.
    if (this.#isStopped || !this.#isStillSignedIn()) {
      throw new Error('expected this person signed in, found them signed out');
    }
    const sentAt = Date.now();
    const response = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'x-mast-user': this.#userId },
      body: JSON.stringify(body),
    }).catch((error: unknown) => {
      this.#hooks.onReach(false);
      throw error;
    });
    this.#hooks.onReach(true);
    this.#clock.learn(response.headers, sentAt, Date.now());
    if (response.status === UNAUTHORIZED || response.status === FORBIDDEN) {
      this.#isStopped = true;
      this.#hooks.onUnauthorized();
    }
    return { status: response.status, body: response.ok ? await response.json() : null };
  }
}
