import type { DraftPlan } from '@mast/shared/types';
import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import { serverNow } from '../../data/index.ts';
import { HeldPlace, Sheet } from '../../ui/index.ts';
import { useAccounts } from '../common/use-accounts.ts';
import { useInstruments } from '../common/use-instruments.ts';
import { useLeave } from '../common/use-leave.ts';
import { isStillSaid, sizedTo, UNSAID } from './ask-again.ts';
import { type Decided, PlanEntry } from './plan-entry.tsx';
import type { PlanForm } from './plan-form.ts';
import classes from './plan-sheet.module.css';
import { useAsk } from './use-ask.ts';
import { useVerdictPart } from './use-verdict-part.ts';

export interface Begun {
  /** Under which what is typed is kept. */
  draftKey: string;
  parentId: string | null;
  form: PlanForm | undefined;
  draft?: DraftPlan;
}

interface Reached {
  form: PlanForm;
  verdict: Decided;
}

export interface PlanningProps {
  first: Begun;
  onClose: () => void;
  banner: ReactNode;
}

/** One sheet: the plan, then its verdict in the same place, then perhaps a revision of it. */
export function Planning({ first, onClose, banner }: PlanningProps) {
  const [begun, setBegun] = useState(first);
  const [reached, setReached] = useState<Reached>();
  const [trouble, setTrouble] = useState<string>();
  const [foot, setFoot] = useState<HTMLElement | null>(null);
  const [, navigate] = useLocation();
  const leave = useLeave();
  const accounts = useAccounts();
  const book = useInstruments();
  const ask = useAsk();
  const { Verdict, warmVerdict, loadVerdict } = useVerdictPart();

  /** The same plan with one change, decided at once as a revision of the one that is shown. */
  async function decideAgain({ form, verdict }: Reached, part: Partial<PlanForm>) {
    const { intentId, facts } = verdict.record;
    const changed = { ...form, ...part };
    const account = accounts.find(({ id }) => id === facts.account.id);
    const instrument = book.get(facts.instrument?.id);
    const parentId = verdict.saved === 'saved' ? intentId : begun.parentId;
    const answer = await ask(changed, { account, instrument }, parentId);
    if (answer.decided !== undefined) setReached({ form: changed, verdict: answer.decided });
    setTrouble(answer.refusal ?? Object.values(answer.errors)[0]);
  }

  function revise({ form, verdict }: Reached, part: Partial<PlanForm> = {}) {
    if (verdict.saved === 'saved') {
      const parentId = verdict.record.intentId;
      setBegun({ draftKey: `plan:${parentId}`, parentId, form: { ...form, ...part } });
    }
    setReached(undefined);
    setTrouble(undefined);
  }

  function askAgain(before: Reached) {
    if (isStillSaid(before.verdict.record, serverNow())) void decideAgain(before, {});
    else revise(before, UNSAID);
  }

  /** Only a plan that is kept on this device can be gone against. */
  const overriding = ({ verdict }: Reached) =>
    verdict.saved === 'saved'
      ? () => navigate(`/intents/${verdict.record.intentId}/override`, { replace: true })
      : undefined;

  function decided(form: PlanForm, verdict: Decided) {
    loadVerdict();
    setReached({ form, verdict });
    // It goes with the form; told only as it is gone, it would have the verdict made twice.
    setFoot(null);
  }

  const isWriting = reached === undefined;
  return (
    <Sheet
      open
      onClose={onClose}
      title={isWriting ? titleOf(begun) : 'My plan'}
      footer={isWriting ? <div ref={setFoot} /> : undefined}
    >
      <HeldPlace below={isWriting ? 'plan' : 'verdict'}>
        <div className={classes.banner}>{banner}</div>
      </HeldPlace>
      {isWriting ? (
        <PlanEntry
          key={begun.draftKey}
          draftKey={begun.draftKey}
          parentId={begun.parentId}
          draft={begun.draft}
          start={begun.form}
          ask={ask}
          onTouched={warmVerdict}
          onDecided={decided}
          onKept={() => leave('/')}
          foot={foot}
        />
      ) : (
        Verdict && (
          <Verdict
            verdict={reached.verdict}
            trouble={trouble}
            acts={{
              useSize: (largest) => void decideAgain(reached, sizedTo(largest)),
              onPaper: () => void decideAgain(reached, { mode: 'paper' }),
              askAgain: () => askAgain(reached),
              recordFill: () =>
                navigate(`/fills/new?intent=${reached.verdict.record.intentId}`, { replace: true }),
              revise: () => revise(reached),
              close: onClose,
              override: overriding(reached),
              leave: onClose,
            }}
          />
        )
      )}
    </Sheet>
  );
}

function titleOf({ draft, parentId }: Begun): string {
  if (draft !== undefined) return draft.name;
  return parentId === null ? 'New plan' : 'Revise my plan';
}
