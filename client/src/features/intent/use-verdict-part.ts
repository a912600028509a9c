import { type ComponentType, useCallback, useState } from 'react';
import type { PlanVerdictProps } from './plan-verdict.tsx';

export interface VerdictPart {
  /** Undefined until it is loaded. */
  Verdict: ComponentType<PlanVerdictProps> | undefined;
  /** Brings it near while the plan is typed; what fails is tried again where it is needed. */
  warmVerdict: () => void;
  /** Brings it, where it is shown next. What could not be loaded is told by the boundary around the screen. */
  loadVerdict: () => void;
}

let part: ComponentType<PlanVerdictProps> | undefined;

/**
 * What shows a verdict: not needed to type a plan, and there before one is checked. Not by `lazy`,
 * which holds back what was suspended for a third of a second.
 */
export function useVerdictPart(): VerdictPart {
  const [Verdict, setVerdict] = useState(() => part);
  const load = useCallback(async () => {
    part ??= (await import('./plan-verdict.tsx')).default;
    setVerdict(() => part);
  }, []);
  const warmVerdict = useCallback(() => void load().catch(() => {}), [load]);
  const loadVerdict = useCallback(() => {
    load().catch((error: unknown) =>
      setVerdict(() => {
        throw error;
      }),
    );
  }, [load]);
  return { Verdict, warmVerdict, loadVerdict };
}
