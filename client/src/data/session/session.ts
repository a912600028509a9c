import { Observable } from '../observable.ts';
import type { Session, TextStorage } from '../types.ts';

const KEY = 'mast.session';
export const SIGNED_OUT: Session = { status: 'signed_out' };

/** Who is signed in, remembered so that the app opens without a network, in every tab alike. */
export class SessionMemory {
  readonly session: Observable<Session>;
  readonly #storage: TextStorage;

  constructor(storage: TextStorage) {
    this.#storage = storage;
    this.session = new Observable(this.#read());
  }

  remember(userId: string, email: string): void {
    this.#storage.setItem(KEY, JSON.stringify({ userId, email }));
    this.reload();
  }

  forget(): void {
    this.#storage.removeItem(KEY);
    this.reload();
  }

  /** Takes over what another tab has written. */
  reload(): void {
    const next = this.#read();
    if (JSON.stringify(next) !== JSON.stringify(this.session.get())) this.session.set(next);
  }

  /** Whether the browser's cookie is still this person's: another tab may have changed it. */
  isStill(userId: string): boolean {
    const now = this.#read();
    return now.status === 'signed_in' && now.userId === userId;
  }

  #read(): Session {
    const { userId, email } = parsed(this.#storage.getItem(KEY));
    if (typeof userId !== 'string' || typeof email !== 'string') return SIGNED_OUT;
    return { status: 'signed_in', userId, email };
  }
}

function parsed(text: string | null): { userId?: unknown; email?: unknown } {
  try {
    return JSON.parse(text ?? '{}') ?? {};
  } catch {
    return {};
  }
}
