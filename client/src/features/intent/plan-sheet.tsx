import type { DraftPlan } from '@mast/shared/types';
import { type ReactNode, useRef } from 'react';
import { useSearchParams } from 'wouter';
import { useDataState, useRow } from '../../data/index.ts';
import { EmptyState, LinkButton, Sheet } from '../../ui/index.ts';
import { useZone } from '../common/use-zone.ts';
import { UNSAID } from './ask-again.ts';
import { formOfDraft, formOfIntent } from './plan-form.ts';
import { type Begun, Planning } from './planning.tsx';
import { useDueForm } from './use-due-form.ts';

export interface PlanSheetProps {
  onClose: () => void;
  /** Lies on top of the plan too: what runs now matters most where a trade is planned. */
  banner: ReactNode;
}

/**
 * `?parent=` revises a plan, with `&again` as it stands but for how I am; `?draft=` arms a draft;
 * `?due=` makes the purchase that an account's schedule wants; else a plan is begun.
 */
export default function PlanSheet(props: PlanSheetProps) {
  const [search] = useSearchParams();
  const parentId = search.get('parent');
  const draftId = search.get('draft');
  const dueOf = search.get('due');
  if (parentId !== null) {
    return <Revising {...props} parentId={parentId} isAgain={search.has('again')} />;
  }
  if (draftId !== null) return <Arming key={draftId} {...props} draftId={draftId} />;
  if (dueOf !== null) return <Due {...props} accountId={dueOf} />;
  return <Begin {...props} begun={{ draftKey: 'plan', parentId: null, form: undefined }} />;
}

const Begin = ({ begun, ...props }: PlanSheetProps & { begun: Begun }) => (
  <Planning key={begun.draftKey} first={begun} {...props} />
);

interface RevisingProps extends PlanSheetProps {
  parentId: string;
  isAgain: boolean;
}

function Revising({ parentId, isAgain, ...props }: RevisingProps) {
  const parent = useRow('intent', parentId);
  const zone = useZone();
  if (parent === undefined) return null;
  const before = formOfIntent(parent, zone);
  const form = isAgain ? { ...before, ...UNSAID } : before;
  return <Begin begun={{ draftKey: `plan:${parentId}`, parentId, form }} {...props} />;
}

/** The draft is held as it was opened: once it is armed its row is gone. */
function Arming({ draftId, ...props }: PlanSheetProps & { draftId: string }) {
  const row = useRow('draft_plan', draftId);
  const opened = useRef<DraftPlan>(undefined);
  opened.current ??= row;
  const zone = useZone();
  const isLive = useDataState().state === 'live';
  const draft = opened.current;
  if (draft !== undefined) {
    const draftKey = `plan:draft:${draftId}:${draft.savedAt}`;
    const begun = { draftKey, parentId: null, form: formOfDraft(draft, zone), draft };
    return <Begin begun={begun} {...props} />;
  }
  if (!isLive) return null;
  return (
    <Sheet open onClose={props.onClose} title="Draft">
      <EmptyState action={<LinkButton href="/intents">My plans</LinkButton>}>
        This draft is not on this device: it was armed or discarded, or comes with the next sync.
      </EmptyState>
    </Sheet>
  );
}

function Due({ accountId, ...props }: PlanSheetProps & { accountId: string }) {
  const form = useDueForm(accountId);
  return <Begin begun={{ draftKey: `plan:due:${accountId}`, parentId: null, form }} {...props} />;
}
