import { useCallback, useRef } from 'react';
import { useLocation } from 'wouter';
import { PLAN_PATH } from '../features/common/plan-path.ts';
import { cameFromApp } from './in-app.ts';
import { follow } from './last-move.ts';

const openPlan = (): void => follow(PLAN_PATH);

/** The plan sheet has an address of its own and lies over whatever was open before. */
export function useBackgroundPath() {
  const [path, navigate] = useLocation();
  const background = useRef('/');
  const isPlanning = path === PLAN_PATH;
  if (!isPlanning) background.current = path;
  const closePlan = useCallback(() => {
    if (cameFromApp()) history.back();
    else navigate(background.current, { replace: true });
  }, [navigate]);
  return { path: isPlanning ? background.current : path, isPlanning, openPlan, closePlan };
}
