import { type ComponentType, useCallback, useState } from 'react';
import type { PlanVerdictProps } from './plan-verdict.tsx';

export interface VerdictPart {
  /** Undefined until it is loaded. */
  Verdict: ComponentType<PlanVerdictProps> | undefined;
  /** Brings it; once. What could not be loaded is told by the boundary around the screen. */
  loadVerdict: () => void;
}

let part: ComponentType<PlanVerdictProps> | undefined;

/**
 * What shows a verdict: not needed to type a plan, and there before one is checked. Not by `lazy`,
 * which holds back what was suspended for a third of a second.
 */
export function useVerdictPart(): VerdictPart {
  const [Verdict, setVerdict] = useState(() => part);
  const loadVerdict = useCallback(() => {
    if (part !== undefined) return;
    import('./plan-verdict.tsx').then(
      (loaded) => {
        part = loaded.default;
        setVerdict(() => loaded.default);
      },
      (error: unknown) =>
        setVerdict(() => {
          throw error;
        }),
    );
  }, []);
  return { Verdict, loadVerdict };
}
