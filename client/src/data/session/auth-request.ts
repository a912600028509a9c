import type { ServerClock } from '../device/server-clock.ts';
import { patience } from '../sync/patience.ts';

export type AuthAnswer =
  | { readonly ok: true; readonly user: { readonly id: string; readonly email: string } | null }
  | { readonly ok: false; readonly message: string };

const NO_SERVER = 'expected an answer of the server, found no connection; try again once online';

/** Asks one of the sign-in routes. @param name the last part of its path */
export async function authRequest(
  name: 'sign-up/email' | 'sign-in/email' | 'sign-out',
  body: Record<string, string>,
  clock: ServerClock,
): Promise<AuthAnswer> {
  const sentAt = Date.now();
  try {
    const response = await fetch(`/api/auth/${name}`, {
      method: 'POST',
      signal: patience(),
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    clock.learn(response.headers, sentAt, Date.now());
    const answer = await response.json().catch(() => null);
    if (!response.ok) return { ok: false, message: messageOf(answer, response.status) };
    return { ok: true, user: answer?.user ?? null };
  } catch {
    return { ok: false, message: NO_SERVER };
  }
}

interface Failure {
  message?: string;
  code?: string;
  error?: { message?: string };
}

const messageOf = (answer: Failure | null, status: number): string =>
  answer?.message ?? answer?.error?.message ?? answer?.code ?? `the server answered ${status}`;
