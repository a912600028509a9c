import { lazy } from 'react';
import { useSession } from '../data/index.ts';
import { applyAppearance } from '../features/settings/appearance.ts';
import { applyLocale } from '../features/settings/locale-choice.ts';
import { LinkProvider } from '../ui/index.ts';
import { RouterLink } from './router-link.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';
import { SignedIn } from './signed-in.tsx';

const SignIn = lazy(() => import('../features/sign-in/sign-in-screen.tsx'));

applyAppearance();
applyLocale();

/** Everything of one person is under one key: another person starts with nothing of it. */
export default function App() {
  const session = useSession();
  return (
    <LinkProvider link={RouterLink}>
      {session.status === 'signed_out' ? (
        <ScreenBoundary>
          <SignIn />
        </ScreenBoundary>
      ) : (
        <SignedIn key={session.userId} />
      )}
    </LinkProvider>
  );
}
