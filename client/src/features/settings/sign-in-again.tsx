import { type FormEvent, useState } from 'react';
import { signIn, useSession } from '../../data/index.ts';
import { Button, InlineStatus, Section, Stack, TextField } from '../../ui/index.ts';
import { sayError } from '../common/say-error.ts';

/** The server has ended the session; everything here works on meanwhile. */
export function SignInAgain() {
  const session = useSession();
  const [password, setPassword] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  if (session.status === 'signed_out') return null;
  const { email } = session;
  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setRefusal(undefined);
    const answer = await signIn(email, password);
    setBusy(false);
    if (!answer.ok) setRefusal(sayError(answer.message));
  }
  return (
    <Section title="Sign in again">
      <form onSubmit={submit} noValidate>
        <Stack gap={4}>
          <p>
            The server does not take my sign-in on this device any more. What I write stays here and
            is sent after I have signed in as {email}.
          </p>
          <TextField
            label="Password"
            type="password"
            name="password"
            autoComplete="current-password"
            value={password}
            onChange={setPassword}
          />
          <InlineStatus tone="attention">{refusal}</InlineStatus>
          <Button kind="primary" type="submit" wide disabled={isBusy || password === ''}>
            Sign in
          </Button>
        </Stack>
      </form>
    </Section>
  );
}
