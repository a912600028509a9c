export interface SignInForm {
  email: string;
  password: string;
}

export type SignInErrors = Partial<Record<keyof SignInForm, string>>;

export const MIN_PASSWORD = 12;

/** What the server would refuse in any case, said before it is asked. */
export function checkSignIn({ email, password }: SignInForm): SignInErrors {
  const errors: SignInErrors = {};
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim())) {
    errors.email = 'Expected an e-mail address like name@example.com.';
  }
  if (password.length < MIN_PASSWORD) {
    errors.password = `Expected at least ${MIN_PASSWORD} characters, found ${password.length}.`;
  }
  return errors;
}
