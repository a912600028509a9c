import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { useIsDemo, useRows, warmGate } from '../data/index.ts';
import { optionalPart } from '../features/common/optional-part.ts';
import { AppFrame } from '../ui/index.ts';
import { BackLink } from './back-link.tsx';
import { hasBadge } from './badge.ts';
import { CooldownBanner } from './cooldown-banner.tsx';
import { DemoNotice } from './demo-notice-part.ts';
import { navItems } from './nav-items.ts';
import { Notices, warmNotices } from './notices.tsx';
import { RailAccounts } from './rail-accounts.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';
import { SearchAsShown, useShown } from './shown.tsx';
import { SyncStatus } from './sync-status.tsx';
import { useBackgroundPath } from './use-background-path.ts';
import { usePathChange } from './use-path-change.ts';
import { useScreen } from './use-screen.ts';
import { useShortcuts } from './use-shortcuts.ts';

const loadPlanSheet = () => import('../features/intent/plan-sheet.tsx');
const PlanSheet = lazy(loadPlanSheet);
const OwedBadge = optionalPart(() => import('./owed-badge.tsx'));
const HelpSheet = optionalPart(() => import('./help-sheet.tsx'));

/** Safari has no idle callbacks. */
const idle = (): Promise<unknown> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(resolve, { timeout: 1_000 });
    else setTimeout(resolve);
  });

/**
 * The + is one tap away on every screen, so what is behind it comes right after the first paint, one
 * part after the other: a tap in between is answered.
 */
async function warmPlan(): Promise<void> {
  await idle();
  // What could not be warmed is loaded when it is opened, and tells of it there.
  await loadPlanSheet().catch(() => {});
  await idle();
  // A plan is typed before it is checked.
  warmGate();
  await idle();
  await import('../features/intent/plan-verdict.tsx').catch(() => {});
  warmNotices();
}

/** The frame, the screen of the path in it, and the plan sheet over both. */
export function Shell() {
  const { path, openPlan, closePlan, ...asked } = useBackgroundPath();
  const isPlanning = useShown(asked.isPlanning);
  const shown = useShown(path);
  const { route, id, name, back } = useScreen(shown);
  const isDemo = useIsDemo();
  // Their ids are in the order of their dates.
  const hasNewDigest = useRows('weekly_digest').at(-1)?.readAt === null;
  // Undefined until it is asked for; then it stays, so that it gives the focus back as it closes.
  const [isHelpOpen, setHelpOpen] = useState<boolean>();
  usePathChange(shown, isPlanning ? 'New plan' : name);
  useShortcuts(useMemo(() => ({ n: openPlan, '?': () => setHelpOpen(true) }), [openPlan]));
  useEffect(() => {
    const timer = setTimeout(warmPlan, 200);
    return () => clearTimeout(timer);
  }, []);
  // The same element, so that a screen is not rendered again with its frame.
  const screen = useMemo(
    () => (
      <ScreenBoundary key={route.path}>
        <route.Screen id={id} />
      </ScreenBoundary>
    ),
    [route, id],
  );
  return (
    <AppFrame
      screenName={name}
      sync={<SyncStatus />}
      nav={navItems(path, hasNewDigest)}
      create={{ label: 'New plan', onPress: openPlan, shortcut: 'n' }}
      banner={
        <>
          {isDemo && (
            <Suspense fallback={null}>
              <DemoNotice />
            </Suspense>
          )}
          <Notices />
          <CooldownBanner />
        </>
      }
      railFoot={<RailAccounts />}
      {...(back === undefined ? {} : { back: <BackLink href={back} /> })}
    >
      <SearchAsShown>
        {screen}
        {isPlanning && (
          <ScreenBoundary>
            <PlanSheet onClose={closePlan} banner={<CooldownBanner />} />
          </ScreenBoundary>
        )}
      </SearchAsShown>
      {hasBadge && !isDemo && (
        <Suspense fallback={null}>
          <OwedBadge />
        </Suspense>
      )}
      {isHelpOpen !== undefined && (
        <Suspense fallback={null}>
          <HelpSheet open={isHelpOpen} onClose={() => setHelpOpen(false)} />
        </Suspense>
      )}
    </AppFrame>
  );
}
