import { type ReactNode, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { useRow } from '../../data/index.ts';
import { useAccounts } from '../common/use-accounts.ts';
import { useInstruments } from '../common/use-instruments.ts';
import { type Decided, PlanEntry } from './plan-entry.tsx';
import { formOfIntent, type PlanForm } from './plan-form.ts';
import { PlanVerdict } from './plan-verdict.tsx';
import { useAsk } from './use-ask.ts';

export interface PlanSheetProps {
  onClose: () => void;
  banner: ReactNode;
}

/** A plan is written here, and its verdict takes its place; `?parent=` revises one. */
export default function PlanSheet({ onClose, banner }: PlanSheetProps) {
  const [search] = useSearchParams();
  const parentId = search.get('parent');
  const parent = useRow('intent', parentId ?? undefined);
  if (parentId !== null && parent === undefined) return null;
  const start = parent === undefined ? undefined : formOfIntent(parent);
  return (
    <Planning key={parentId} first={{ parentId, form: start }} onClose={onClose} banner={banner} />
  );
}

interface Begun {
  parentId: string | null;
  form: PlanForm | undefined;
}

interface Reached {
  form: PlanForm;
  verdict: Decided;
}

function Planning({ first, onClose, banner }: PlanSheetProps & { first: Begun }) {
  const [begun, setBegun] = useState(first);
  const [reached, setReached] = useState<Reached>();
  const [trouble, setTrouble] = useState<string>();
  const [, navigate] = useLocation();
  const accounts = useAccounts();
  const book = useInstruments();
  const ask = useAsk();

  if (reached === undefined) {
    return (
      <PlanEntry
        key={begun.parentId}
        parentId={begun.parentId}
        start={begun.form}
        ask={ask}
        onDecided={(form, verdict) => setReached({ form, verdict })}
        onClose={onClose}
        banner={banner}
      />
    );
  }

  const { form, verdict } = reached;
  const { intentId, facts } = verdict.record;
  const isStored = verdict.saved === 'saved';

  /** The same plan with one change, decided at once as a revision of this one. */
  async function askAgain(part: Partial<PlanForm>) {
    const changed = { ...form, ...part };
    const account = accounts.find(({ id }) => id === facts.account.id);
    const instrument = book.get(facts.instrument?.id);
    const parentId = isStored ? intentId : begun.parentId;
    const answer = await ask(changed, { account, instrument }, parentId);
    if (answer.decided !== undefined) setReached({ form: changed, verdict: answer.decided });
    setTrouble(answer.refusal ?? Object.values(answer.errors)[0]);
  }

  return (
    <PlanVerdict
      verdict={verdict}
      trouble={trouble}
      banner={banner}
      acts={{
        useSize: (size) => void askAgain({ size }),
        onPaper: () => void askAgain({ mode: 'paper' }),
        recordFill: () => navigate(`/fills/new?intent=${intentId}`, { replace: true }),
        revise: () => {
          if (isStored) setBegun({ parentId: intentId, form });
          setReached(undefined);
        },
        close: onClose,
        leave: onClose,
      }}
    />
  );
}
