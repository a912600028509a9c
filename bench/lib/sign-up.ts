export interface SignedUp {
  readonly userId: string;
  readonly email: string;
  /** The `cookie` header of what follows. */
  readonly cookie: string;
}

/** Registers a person over HTTP. */
export async function signUp(url: string, name: string, origin = url): Promise<SignedUp> {
  const email = `${name}@example.org`;
  const answer = await fetch(`${url}/api/auth/sign-up/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ name, email, password: 'a quiet sentence' }),
  });
  if (!answer.ok) throw new Error(`expected a new person, found ${await answer.text()}`);
  const { user } = (await answer.json()) as { user: { id: string } };
  const cookies = answer.headers.getSetCookie().map((one) => one.split(';')[0]);
  return { userId: user.id, email, cookie: cookies.join('; ') };
}
