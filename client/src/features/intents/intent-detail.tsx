import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import { serverNow, useDataState, useRow } from '../../data/index.ts';
import { EmptyState, InlineStatus, LinkButton, Section, Stack } from '../../ui/index.ts';
import { CoachFold } from '../coach/coach-part.tsx';
import { useInstruments } from '../common/use-instruments.ts';
import { useLeave } from '../common/use-leave.ts';
import { useZone } from '../common/use-zone.ts';
import { DecisionPanel } from '../gate/decision-panel.tsx';
import { standingRecord } from '../gate/gate-model.ts';
import { OlderDecisions } from '../gate/older-decisions.tsx';
import type { PlanActs } from '../gate/plan-actions.ts';
import { useDecisions } from '../gate/use-decisions.ts';
import { isStillSaid, sizedTo } from '../intent/ask-again.ts';
import { formOfIntent, type PlanForm } from '../intent/plan-form.ts';
import { useAsk } from '../intent/use-ask.ts';
import { PlanFacts } from './plan-facts.tsx';

const OlderPlan = lazy(() => import('../history/older-plan.tsx'));
const OverridesOfPlan = lazy(() => import('../overrides/overrides-of-plan.tsx'));

/** A plan from its stored records: what was planned, what was decided, by whom. */
export function IntentDetail({ id }: { id: string }) {
  const intent = useRow('intent', id);
  const account = useRow('account', intent?.accountId);
  const instrument = useInstruments().get(intent?.instrumentId);
  const decisions = useDecisions(id);
  const isLive = useDataState().state === 'live';
  const [trouble, setTrouble] = useState<string>();
  const [, navigate] = useLocation();
  const leave = useLeave();
  const ask = useAsk();
  const zone = useZone();
  if (intent === undefined) {
    const none = (
      <EmptyState action={<LinkButton href="/intents">All plans</LinkButton>}>
        This plan is not on this device. If it was written on another one, it comes with the next
        sync.
      </EmptyState>
    );
    return (
      <Suspense fallback={null}>
        <OlderPlan id={id} none={none} />
      </Suspense>
    );
  }
  const form = formOfIntent(intent, zone);

  /** The same plan with one change, decided now as a revision of this one. */
  async function decideAgain(part: Partial<PlanForm>) {
    const answer = await ask({ ...form, ...part }, { account, instrument }, id);
    if (answer.decided !== undefined) {
      leave(`/intents/${answer.decided.record.intentId}`, { replace: false });
    }
    setTrouble(answer.refusal ?? Object.values(answer.errors)[0]);
  }

  const acts: PlanActs = {
    useSize: (largest) => void decideAgain(sizedTo(largest)),
    onPaper: () => void decideAgain({ mode: 'paper' }),
    askAgain: () => {
      const record = standingRecord(decisions);
      if (record !== undefined && isStillSaid(record, serverNow())) void decideAgain({});
      else navigate(`/intents/new?parent=${encodeURIComponent(id)}&again`);
    },
    recordFill: () => navigate(`/fills/new?intent=${encodeURIComponent(id)}`),
    revise: () => navigate(`/intents/new?parent=${encodeURIComponent(id)}`),
    close: () => navigate('/intents'),
    override: () => navigate(`/intents/${encodeURIComponent(id)}/override`),
  };
  return (
    <Stack gap={6}>
      <InlineStatus tone="attention">{trouble}</InlineStatus>
      <DecisionPanel decisions={decisions} saved="saved" acts={acts} />
      {isLive && standingRecord(decisions) === undefined && <OlderDecisions />}
      <Suspense fallback={null}>
        <OverridesOfPlan chainId={intent.chainId} />
      </Suspense>
      <Section title="What I planned">
        <PlanFacts intent={intent} />
        <CoachFold template="journal-pre" subjectId={id} madeOf={intent} />
      </Section>
    </Stack>
  );
}
