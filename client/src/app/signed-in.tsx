import { lazy, useEffect } from 'react';
import { Redirect, useLocation } from 'wouter';
import { clearBadge } from './badge.ts';
import { FirstSync } from './first-sync.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';
import { Shell } from './shell.tsx';
import { useSetup } from './use-setup.ts';

const Onboarding = lazy(() => import('../features/onboarding/onboarding.tsx'));

/** The set-up first, where there is none yet; else the product. */
export function SignedIn() {
  const [path, navigate] = useLocation();
  const setup = useSetup();
  const isWelcome = path === '/welcome';
  // Also where this page has not set it: what one person owes stands on no other's icon.
  useEffect(() => clearBadge, []);
  // Also right after the set-up, as soon as its rows are there. A redirect goes but once: keys tell two apart.
  if (isWelcome && setup === 'done') return <Redirect key="done" to="/" replace />;
  if (isWelcome || path === '/accounts/new') {
    return (
      <ScreenBoundary>
        <Onboarding
          key={path}
          isFirst={isWelcome}
          onDone={() => {
            if (!isWelcome) navigate('/more', { replace: true });
          }}
        />
      </ScreenBoundary>
    );
  }
  if (setup === 'open') return <Redirect key="open" to="/welcome" replace />;
  if (setup === 'unknown') return <FirstSync />;
  return <Shell />;
}
