import { useMemo } from 'react';
import { useRows } from '../../data/index.ts';
import { EmptyState, LinkButton } from '../../ui/index.ts';
import { useAccounts } from '../common/use-accounts.ts';
import { useZone } from '../common/use-zone.ts';
import { formOfIntent } from '../intent/plan-form.ts';
import { newestFirst } from '../intent/recent-choices.ts';
import { TrialBench } from './trial-bench.tsx';

/** A plan against my rules as if things were otherwise; begins with my last plan. */
export default function TrialScreen() {
  const accounts = useAccounts();
  const intents = useRows('intent');
  const zone = useZone();
  const last = useMemo(() => newestFirst(intents)[0], [intents]);
  if (accounts.length === 0) {
    return (
      <EmptyState action={<LinkButton href="/welcome">Set up my rules</LinkButton>}>
        A plan can be tried here once I have an account and rules of my own.
      </EmptyState>
    );
  }
  return <TrialBench start={last && { ...formOfIntent(last, zone), exitAt: null }} />;
}
