import type { DraftPlan } from '@mast/shared/types';
import { useRow, useRows } from '../../data/index.ts';
import { ListRow } from '../../ui/index.ts';
import { intentText } from '../common/intent-text.ts';
import { useInstruments } from '../common/use-instruments.ts';
import { useTimes } from '../common/use-times.ts';

/** Drafts, the one that was kept last first. */
export function useDrafts(): DraftPlan[] {
  const drafts = useRows('draft_plan');
  return [...drafts].sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
}

/** A draft by its name, with what it is about; a tap arms it. */
export function DraftRow({ draft }: { draft: DraftPlan }) {
  const account = useRow('account', draft.accountId);
  const book = useInstruments();
  const { when } = useTimes();
  const persona = account?.persona ?? 'swing';
  const about = intentText({ ...draft, persona }, book.symbol(draft.instrumentId));
  return (
    <ListRow
      href={`/intents/new?draft=${encodeURIComponent(draft.id)}`}
      title={draft.name}
      detail={[about, draft.mode === 'paper' ? 'paper' : undefined, `kept ${when(draft.savedAt)}`]
        .filter((part) => part !== undefined)
        .join(' · ')}
      trailing="Arm"
    />
  );
}
