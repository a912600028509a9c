import type { ServerClock } from '../device/server-clock.ts';
import type { AuthResult, TextStorage } from '../types.ts';
import { authRequest } from './auth-request.ts';
import type { SessionMemory } from './session.ts';

/** Set while a sign-out could not reach the server, whose cookie is therefore still there. */
const OWED = 'mast.signOutOwed';

/** Signing up, in and out. */
export class SignIn {
  readonly #memory: SessionMemory;
  readonly #storage: TextStorage;
  readonly #clock: ServerClock;
  #paying: Promise<void> = Promise.resolve();

  constructor(memory: SessionMemory, storage: TextStorage, clock: ServerClock) {
    this.#memory = memory;
    this.#storage = storage;
    this.#clock = clock;
  }

  readonly signUp = (email: string, password: string): Promise<AuthResult> =>
    this.#enter('sign-up/email', { email, password, name: email });

  readonly signIn = (email: string, password: string): Promise<AuthResult> =>
    this.#enter('sign-in/email', { email, password });

  readonly signOut = async (): Promise<void> => {
    this.#memory.forget();
    this.#storage.setItem(OWED, '1');
    await this.paySignOut();
  };

  /** Gives the cookie back that a sign-out without a network left behind. */
  paySignOut(): Promise<void> {
    this.#paying = this.#paying.then(async () => {
      if (this.#storage.getItem(OWED) === null) return;
      const { ok } = await authRequest('sign-out', {}, this.#clock);
      if (ok) this.#storage.removeItem(OWED);
    });
    return this.#paying;
  }

  async #enter(
    route: 'sign-up/email' | 'sign-in/email',
    body: Record<string, string>,
  ): Promise<AuthResult> {
    // Its answer would take away the cookie that this one brings.
    await this.#paying;
    const answer = await authRequest(route, body, this.#clock);
    if (!answer.ok) return answer;
    if (answer.user === null) return { ok: false, message: 'the server named no person' };
    this.#storage.removeItem(OWED);
    this.#memory.remember(answer.user.id, answer.user.email);
    return { ok: true };
  }
}
