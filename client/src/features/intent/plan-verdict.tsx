import type { ReactNode } from 'react';
import { serverNow, useRow, useRows } from '../../data/index.ts';
import { InlineStatus, LinkButton, Sheet, Stack } from '../../ui/index.ts';
import { DecisionPanel } from '../gate/decision-panel.tsx';
import { type PlanActs, planActions } from '../gate/plan-actions.ts';
import { useDecisions } from '../gate/use-decisions.ts';
import type { Decided } from './plan-entry.tsx';
import classes from './plan-sheet.module.css';

export interface PlanVerdictProps {
  verdict: Decided;
  acts: PlanActs;
  /** Why an act of the panel did not lead to another decision. */
  trouble: string | undefined;
  banner: ReactNode;
}

/** The gate panel in the sheet's place, until the person closes it or goes on. */
export function PlanVerdict({ verdict, acts, trouble, banner }: PlanVerdictProps) {
  const { record, saved } = verdict;
  const { intentId } = record;
  const decisions = useDecisions(intentId, record);
  const intent = useRow('intent', intentId);
  const refused = useRows('rejection').find(({ args }) => isAbout(args, intentId));
  return (
    <Sheet open onClose={acts.close} title="My plan">
      <div className={classes.banner}>{banner}</div>
      <Stack gap={3}>
        <InlineStatus tone="attention">
          {saved === 'not_saved'
            ? 'This device could not store my plan. Keep this open, free some space, then revise and check it again.'
            : trouble}
        </InlineStatus>
        {refused !== undefined && (
          <InlineStatus tone="attention">
            The server refused this plan.{' '}
            <LinkButton href={`/rejections/${refused.id}`}>See why</LinkButton>
          </InlineStatus>
        )}
        <DecisionPanel
          key={intentId}
          decisions={decisions}
          saved={saved}
          isFilled={intent?.status === 'filled'}
          actions={(standing) => planActions(standing, acts, serverNow())}
          focusOnMount
        />
      </Stack>
    </Sheet>
  );
}

const isAbout = (args: object, intentId: string): boolean =>
  (args as { intentId?: unknown }).intentId === intentId;
