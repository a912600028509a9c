import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { signIn, signUp } from '../../data/index.ts';
import { Button, InlineStatus, LinkButton, Stack, TextField } from '../../ui/index.ts';
import { PlainFrame } from '../common/plain-frame.tsx';
import { sayError } from '../common/say-error.ts';
import { checkSignIn, type SignInErrors, type SignInForm } from './check-sign-in.ts';
import { TryDemo } from './try-demo.tsx';

type Purpose = 'in' | 'up';

const WORDS = {
  in: { title: 'Sign in', act: 'Sign in', other: 'I have no account yet: register' },
  up: { title: 'Register', act: 'Register', other: 'I have an account: sign in' },
} as const;

export default function SignInScreen() {
  const [purpose, setPurpose] = useState<Purpose>('in');
  const [form, setForm] = useState<SignInForm>({ email: '', password: '' });
  const [errors, setErrors] = useState<SignInErrors>({});
  const [refusal, setRefusal] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const [, navigate] = useLocation();
  const words = WORDS[purpose];

  async function submit(event: FormEvent) {
    event.preventDefault();
    const found = checkSignIn(form);
    setErrors(found);
    setRefusal(undefined);
    if (Object.keys(found).length > 0) return;
    setBusy(true);
    const answer = await (purpose === 'in' ? signIn : signUp)(form.email.trim(), form.password);
    setBusy(false);
    if (!answer.ok) setRefusal(sayError(answer.message));
    else if (purpose === 'up') navigate('/welcome', { replace: true });
  }

  const change = (part: Partial<SignInForm>) => setForm({ ...form, ...part });
  return (
    <PlainFrame title={words.title}>
      <p>My own rules decide each plan before the trade, on this device, offline too.</p>
      <form onSubmit={submit} noValidate>
        <Stack gap={4}>
          <TextField
            label="E-mail"
            type="email"
            name="email"
            autoComplete="username"
            value={form.email}
            error={errors.email}
            onChange={(email) => change({ email })}
          />
          <TextField
            label="Password"
            type="password"
            name="password"
            autoComplete={purpose === 'in' ? 'current-password' : 'new-password'}
            value={form.password}
            error={errors.password}
            onChange={(password) => change({ password })}
            {...(purpose === 'up' ? { hint: 'At least 12 characters.' } : {})}
          />
          <InlineStatus tone="attention">{refusal}</InlineStatus>
          <Button kind="primary" type="submit" wide disabled={isBusy}>
            {words.act}
          </Button>
          <LinkButton
            onPress={() => {
              setPurpose(purpose === 'in' ? 'up' : 'in');
              setErrors({});
              setRefusal(undefined);
            }}
          >
            {words.other}
          </LinkButton>
        </Stack>
      </form>
      <TryDemo />
    </PlainFrame>
  );
}
