import type { Judgement } from '@mast/shared/gate';
import type { Intent } from '@mast/shared/types';
import { useEffect, useState } from 'react';
import { rulesOfRows } from '../common/rules-of-rows.ts';
import { useActiveRules } from '../common/use-active-rules.ts';
import { judgeNow } from './judge-now.ts';

/** How my rules judge a plan, once they are looked at; `none` where they can not. */
export function useJudgement(intent: Intent | undefined): Judgement | 'none' | undefined {
  const rules = useActiveRules(intent?.persona)?.rules;
  const [found, setFound] = useState<Judgement | 'none'>();
  useEffect(() => {
    let isOver = false;
    if (intent === undefined || rules === undefined) return;
    judgeNow(intent, rulesOfRows(rules)).then(
      (judged) => !isOver && setFound(judged ?? 'none'),
      () => !isOver && setFound('none'),
    );
    return () => {
      isOver = true;
    };
  }, [intent, rules]);
  return found;
}
