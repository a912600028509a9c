import { useRows } from '../../data/index.ts';
import { InlineStatus, LinkButton, Stack } from '../../ui/index.ts';
import { DecisionPanel } from '../gate/decision-panel.tsx';
import type { PlanActs } from '../gate/plan-actions.ts';
import { useDecisions } from '../gate/use-decisions.ts';
import type { Decided } from './plan-entry.tsx';

export interface PlanVerdictProps {
  verdict: Decided;
  acts: PlanActs;
  /** Why an act of the panel did not lead to another decision. */
  trouble: string | undefined;
}

const NOT_STORED =
  'This device could not store my plan. Keep this open, free some space, then revise and check it again.';

/** The gate panel in the form's place, until the person closes it or goes on. */
export default function PlanVerdict({ verdict, acts, trouble }: PlanVerdictProps) {
  const { record, saved } = verdict;
  const { intentId } = record;
  const decisions = useDecisions(intentId, record);
  const refused = useRows('rejection').find(({ args }) => isAbout(args, intentId));
  return (
    <Stack gap={3}>
      <InlineStatus tone="attention">{saved === 'not_saved' ? NOT_STORED : trouble}</InlineStatus>
      {refused !== undefined && (
        <InlineStatus tone="attention">
          The server refused this plan.{' '}
          <LinkButton href={`/rejections/${refused.id}`}>See why</LinkButton>
        </InlineStatus>
      )}
      <DecisionPanel key={intentId} decisions={decisions} saved={saved} acts={acts} focusOnMount />
    </Stack>
  );
}

const isAbout = (args: object, intentId: string): boolean =>
  (args as { intentId?: unknown }).intentId === intentId;
