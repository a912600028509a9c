import type { ReactNode } from 'react';
import { Stack } from '../../ui/index.ts';
import { OlderDecisions } from '../gate/older-decisions.tsx';
import { PlanFacts } from '../intents/plan-facts.tsx';
import { OlderNote } from './older-note.tsx';
import { useOlderRow } from './use-older-row.ts';

/** A plan of long ago as it was written. @param none stands where this device holds no such plan */
export default function OlderPlan({ id, none }: { id: string; none: ReactNode }) {
  const intent = useOlderRow('intent', id);
  if (intent === undefined) return null;
  if (intent === null) return none;
  return (
    <Stack gap={6}>
      <OlderNote />
      <OlderDecisions />
      <PlanFacts intent={intent} />
    </Stack>
  );
}
