import { isDemoId } from '../demo/demo-id.ts';
import type { ServerClock } from '../device/server-clock.ts';
import { patience } from './patience.ts';
import type { Asked } from './sync-log.ts';

export interface Answer {
  readonly status: number;
  /** The parsed body of a success. */
  readonly body: unknown;
}

export interface TransportHooks {
  /** Whether the server could be reached. @param askedAt of `performance.now()`, in ms */
  readonly onReach: (reached: boolean, askedAt: number) => void;
  /** The sign-in is gone, or is another person's. */
  readonly onUnauthorized: () => void;
  /** Whether this device is shut out, as the server has just said. */
  readonly onRevoked: (isRevoked: boolean) => void;
  readonly onAsked: (asked: Asked) => void;
  /** This page's clocks, which go with every push. */
  readonly sender: () => object;
  readonly deviceId: () => string;
}

const PUSH = '/api/sync/push';
const OK = 200;
const UNAUTHORIZED = 401;
const FORBIDDEN = 403;
const REVOKED = 'device_revoked';

/** The requests of one person's sync. Stops asking once the sign-in is gone. */
export class Transport {
  readonly #clock: ServerClock;
  readonly #userId: string;
  readonly #isStillSignedIn: () => boolean;
  readonly #hooks: TransportHooks;
  #isStopped = false;
  /** Shut out: what waits may still be handed over, once, and before it what goes first. */
  #isPushOnly = false;

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
    this.#isPushOnly = false;
  }

  /**
   * Throws where there is no answer, or none may be asked for.
   * @param isFirst more of what waits comes after it, also to a server that shuts this device out
   */
  async post(path: string, body: unknown, isFirst = false): Promise<Answer> {
    // The cookie goes with the browser, not with these rows: it may be another person's by now.
    if (this.#isStopped || !this.#isStillSignedIn()) {
      throw new Error('expected this person signed in, found them signed out');
    }
    if (this.#isPushOnly && path !== PUSH) {
      throw new Error('expected a device that is let in, found one that was shut out');
    }
    if (isDemoId(this.#userId)) return this.#postDemo(path, body);
    const sender = this.#hooks.sender();
    const text = JSON.stringify(path === PUSH ? { ...(body as object), sender } : body);
    const sentAt = Date.now();
    const askedAt = performance.now();
    const response = await fetch(path, {
      method: 'POST',
      signal: patience(text.length),
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        'x-mast-user': this.#userId,
        'x-mast-device': this.#hooks.deviceId(),
      },
      body: text,
    }).catch((error: unknown) => {
      this.#hooks.onAsked({
        path,
        at: sentAt,
        tookMs: Date.now() - sentAt,
        status: 0,
        error: null,
      });
      this.#hooks.onReach(false, askedAt);
      throw error;
    });
    this.#hooks.onReach(true, askedAt);
    this.#clock.learn(response.headers, sentAt, Date.now());
    const answer: unknown = await response.json().catch(() => null);
    const { status } = response;
    const tookMs = Date.now() - sentAt;
    const error = errorCode(answer);
    this.#judge(path === PUSH && !isFirst, status, error);
    this.#hooks.onAsked({ path, at: sentAt, tookMs, status, error });
    if (response.ok && answer === null) throw new Error('expected an answer of JSON, found none');
    return { status, body: response.ok ? answer : null };
  }

  /** A demo has its server in this browser; no request leaves it. */
  async #postDemo(path: string, body: unknown): Promise<Answer> {
    const { demoPost } = await import('../demo/demo-server.ts');
    return demoPost(this.#userId, path, body);
  }

  #judge(isLastPush: boolean, status: number, error: string | null): void {
    if (error === REVOKED) {
      this.#isPushOnly = true;
      if (isLastPush) this.#isStopped = true;
      this.#hooks.onRevoked(true);
    } else if (status === UNAUTHORIZED || status === FORBIDDEN) {
      this.#isStopped = true;
      this.#hooks.onUnauthorized();
    } else if (status === OK) {
      this.#hooks.onRevoked(false);
    }
  }
}

/** The code of an error in an answer; its words stay where they are. */
function errorCode(answer: unknown): string | null {
  const { error } = (answer ?? {}) as { error?: string | { code?: unknown } };
  const code = typeof error === 'object' ? error.code : error;
  return typeof code === 'string' && /^\w{1,40}$/.test(code) ? code : null;
}
