import { useCallback, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { PLAN_PATH } from './plan-path.ts';

/**
 * Leaves a screen when what was done on it is done. Saving takes its moment: a person who has gone on
 * meanwhile, or has opened a plan over the screen, stays where they went.
 */
export function useLeave(): (to: string, options?: { replace: boolean }) => void {
  const [path, navigate] = useLocation();
  const isOpen = useRef(false);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);
  // One for each path, so that an effect which leaves is tried again once the plan is closed.
  return useCallback(
    (to, options = { replace: true }) => {
      const isCovered = location.pathname === PLAN_PATH && path !== PLAN_PATH;
      if (isOpen.current && !isCovered) navigate(to, options);
    },
    [path, navigate],
  );
}
