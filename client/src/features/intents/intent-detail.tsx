import { useLocation } from 'wouter';
import { serverNow, useRow } from '../../data/index.ts';
import { EmptyState, LinkButton, Section, Stack } from '../../ui/index.ts';
import { DecisionPanel } from '../gate/decision-panel.tsx';
import { planActions } from '../gate/plan-actions.ts';
import { useDecisions } from '../gate/use-decisions.ts';
import { PlanFacts } from './plan-facts.tsx';

/** A plan from its stored records: what was planned, what was decided, by whom. */
export function IntentDetail({ id }: { id: string }) {
  const intent = useRow('intent', id);
  const decisions = useDecisions(id);
  const [, navigate] = useLocation();
  if (intent === undefined) {
    return (
      <EmptyState action={<LinkButton href="/intents">All plans</LinkButton>}>
        This plan is not on this device. If it was written on another one, it comes with the next
        sync.
      </EmptyState>
    );
  }
  const isFilled = intent.status === 'filled';
  const revise = () => navigate(`/intents/new?parent=${encodeURIComponent(id)}`);
  return (
    <Stack gap={6}>
      <DecisionPanel
        decisions={decisions}
        saved="saved"
        isFilled={isFilled}
        actions={(record) =>
          isFilled
            ? { secondary: [] }
            : planActions(
                record,
                {
                  useSize: revise,
                  onPaper: revise,
                  recordFill: () => navigate(`/fills/new?intent=${encodeURIComponent(id)}`),
                  revise,
                  close: () => navigate('/intents'),
                },
                serverNow(),
              )
        }
      />
      <Section title="What I planned">
        <PlanFacts intent={intent} />
      </Section>
    </Stack>
  );
}
