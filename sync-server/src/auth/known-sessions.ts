import type { SignedIn } from './auth.ts';

/** So long a session that was ended by another process may still be taken for open. */
const KNOWN_MS = 10_000;
/** Sessions of more than this many browsers are looked up again. */
const MOST = 10_000;

/**
 * Whose cookies were whose a moment ago: a device asks several times a second, and each look-up is
 * two transactions and a signature. Whatever changes sign-in in this process forgets all.
 */
export class KnownSessions {
  readonly #now: () => number;
  #known = new Map<string, { readonly signedIn: SignedIn; readonly until: number }>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Who the cookies belong to; asks `look` where that is not known, and keeps no nobody. */
  async of(
    cookies: string,
    look: () => Promise<SignedIn | undefined>,
  ): Promise<SignedIn | undefined> {
    // What was looked up before all was forgotten is kept where nobody reads it any more.
    const known = this.#known;
    const found = known.get(cookies);
    if (found !== undefined && found.until > this.#now()) return found.signedIn;
    const signedIn = await look();
    if (known.size >= MOST) known.clear();
    if (signedIn === undefined) known.delete(cookies);
    else known.set(cookies, { signedIn, until: this.#now() + KNOWN_MS });
    return signedIn;
  }

  forget(): void {
    this.#known = new Map();
  }
}
