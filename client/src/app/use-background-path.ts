import { useCallback, useRef } from 'react';
import { useLocation } from 'wouter';
import { cameFromApp, IN_APP } from './in-app.ts';

export const PLAN_PATH = '/intents/new';

/** The plan sheet has an address of its own and lies over whatever was open before. */
export function useBackgroundPath() {
  const [path, navigate] = useLocation();
  const background = useRef('/');
  const isPlanning = path === PLAN_PATH;
  if (!isPlanning) background.current = path;
  const openPlan = useCallback(() => navigate(PLAN_PATH, { state: IN_APP }), [navigate]);
  const closePlan = useCallback(() => {
    if (cameFromApp()) history.back();
    else navigate(background.current, { replace: true });
  }, [navigate]);
  return { path: isPlanning ? background.current : path, isPlanning, openPlan, closePlan };
}
