import type { TextStorage } from '../types.ts';

/** What this browser knows of a device outside of its databases. */
export interface Marker {
  readonly deviceId: string;
  /** Writes made so far. */
  readonly counter: number;
  /** Writes that had not reached the server. */
  readonly waiting: number;
  /** ISO instant; null where it has never synced. */
  readonly lastSyncAt: string | null;
}

/** The text of all cookies, as a document has it. */
export interface CookieJar {
  cookie: string;
}

/** Browsers keep no cookie of a script's for longer. */
const COOKIE_SECONDS = 400 * 24 * 60 * 60;
/** The cookie follows a little later: each change of one goes to another process. */
const COOKIE_DELAY_MS = 300;

/**
 * The marker of one person's device, in the storage of small texts and in a cookie. Browsers that
 * clear a site's databases leave one or the other, by which the loss is noticed (SYNC-R06).
 */
export class DeviceMarker {
  readonly #name: string;
  readonly #storage: TextStorage;
  readonly #jar: CookieJar;
  #marker: Marker | null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(userId: string, storage: TextStorage, jar: CookieJar) {
    this.#name = `mast-${userId}-device`;
    this.#storage = storage;
    this.#jar = jar;
    this.#marker = parsed(storage.getItem(this.#name)) ?? parsed(this.#readCookie());
  }

  /** As it is known now, in any tab; null where this browser knows of no device of this person. */
  get current(): Marker | null {
    this.#marker = parsed(this.#storage.getItem(this.#name)) ?? this.#marker;
    return this.#marker;
  }

  /** Takes in what a tab knows. What only grows is not put back by one that is behind the others. */
  keep(news: Partial<Marker> & Pick<Marker, 'deviceId'>): void {
    const before = this.current;
    const text = JSON.stringify({
      ...(before ?? { waiting: 0 }),
      ...news,
      counter: Math.max(before?.counter ?? 0, news.counter ?? 0),
      lastSyncAt: later(before?.lastSyncAt, news.lastSyncAt),
    });
    if (text === this.#storage.getItem(this.#name)) return;
    this.#marker = JSON.parse(text) as Marker;
    this.#storage.setItem(this.#name, text);
    this.#timer ??= setTimeout(() => this.#writeCookie(), COOKIE_DELAY_MS);
  }

  #writeCookie(): void {
    this.#timer = undefined;
    const value = encodeURIComponent(JSON.stringify(this.current));
    const secure = globalThis.location?.protocol === 'https:' ? '; secure' : '';
    this.#jar.cookie = `${this.#cookieName}=${value}; path=/; max-age=${COOKIE_SECONDS}; samesite=strict${secure}`;
  }

  #readCookie(): string | null {
    const start = `${this.#cookieName}=`;
    const own = this.#jar.cookie.split('; ').find((one) => one.startsWith(start));
    return own === undefined ? null : decoded(own.slice(start.length));
  }

  get #cookieName(): string {
    return encodeURIComponent(this.#name);
  }
}

/** Of two instants as the server's clock had them, each in UTC. */
const later = (one: string | null = null, other: string | null = null): string | null =>
  (one ?? '') > (other ?? '') ? one : other;

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function parsed(text: string | null): Marker | null {
  try {
    const { deviceId, counter, waiting, lastSyncAt } = JSON.parse(text ?? '{}') as Partial<Marker>;
    if (typeof deviceId !== 'string') return null;
    return {
      deviceId,
      counter: Number(counter) || 0,
      waiting: Number(waiting) || 0,
      lastSyncAt: typeof lastSyncAt === 'string' ? lastSyncAt : null,
    };
  } catch {
    return null;
  }
}
