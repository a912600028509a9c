import type { Subject } from '@mast/shared/coach/drafts';
import { useEffect, useState } from 'react';
import { usePending, useRows } from '../../data/index.ts';
import { latestOf, type SaidHere, type ShownText, shownText } from './shown-text.ts';

/**
 * What the coach says about a row: the stored text, or this device's own where none is stored yet or
 * writes of it are still waiting.
 * @param madeOf the rows that the text is made of; told anew with each
 */
export function useCoachText(
  { template, subjectId }: Subject,
  madeOf: unknown,
): ShownText | undefined {
  const stored = latestOf(useRows('coach_message', { subjectId, template }));
  const isAsked = usePending().length > 0 || stored === undefined;
  const [here, setHere] = useState<SaidHere>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: told anew with the rows it is made of
  useEffect(() => {
    if (!isAsked) return;
    let isCurrent = true;
    const besideId = stored?.id;
    import('./tell-here.ts')
      .then(({ tellHere }) => tellHere({ template, subjectId }))
      // What could not be told here is told by the server.
      .catch(() => null)
      .then((text) => isCurrent && setHere({ text, besideId }));
    return () => {
      isCurrent = false;
    };
  }, [template, subjectId, madeOf, isAsked]);
  return shownText(stored, here);
}
