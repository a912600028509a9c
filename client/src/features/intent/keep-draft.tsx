import type { DraftPlan } from '@mast/shared/types';
import { useState } from 'react';
import { newId, write } from '../../data/index.ts';
import { Button, Fold, InlineStatus, LinkButton, Stack, TextField } from '../../ui/index.ts';
import { subjectText } from '../common/instrument-text.ts';
import { useSave } from '../common/use-save.ts';
import { useZone } from '../common/use-zone.ts';
import type { PlanErrors, PlanForm } from './plan-form.ts';
import { readUnfinished } from './read-form.ts';
import type { PlanContext } from './use-plan-context.ts';

export interface KeepDraftProps {
  /** The draft that is open; without one the plan becomes a new one. */
  draft: DraftPlan | undefined;
  form: PlanForm;
  context: PlanContext;
  onErrors: (errors: PlanErrors) => void;
  /** It is kept, or was taken away. */
  onDone: () => void;
}

const LONGEST_NAME = 60;

/** Plan early, arm late: what is written so far, under a name, on all of my devices. */
export function KeepDraft({ draft, form, context, onErrors, onDone }: KeepDraftProps) {
  const [name, setName] = useState(draft?.name ?? '');
  const [id] = useState(() => draft?.id ?? newId());
  const { save, saving, failure } = useSave();
  const zone = useZone();
  const { account, instrument } = context;
  const called =
    form.setup.trim() || (instrument && subjectText(instrument.symbol, form.side, null));

  async function keep() {
    const read = readUnfinished(form, { account, instrument, zone });
    onErrors(read.ok ? {} : read.error);
    if (!read.ok) return;
    const ownName = (name.trim() || called || 'Draft').slice(0, LONGEST_NAME);
    const args = { draftId: id, name: ownName, ...read.value };
    if (await save(() => write('saveDraft', args))) onDone();
  }

  async function discard() {
    if (await save(() => write('discardDraft', { draftId: id }))) onDone();
  }

  return (
    <Fold title={draft === undefined ? 'Keep it for later' : 'Change or discard this draft'}>
      <Stack gap={3}>
        <TextField
          label="Name of the draft"
          value={name}
          maxLength={LONGEST_NAME}
          {...(called ? { hint: `Empty: ${called}` } : {})}
          onChange={setName}
        />
        <InlineStatus tone="attention">{failure}</InlineStatus>
        <Button wide disabled={saving} onPress={() => void keep()}>
          {draft === undefined ? 'Keep as a draft' : 'Keep my changes'}
        </Button>
        {draft !== undefined && (
          <LinkButton disabled={saving} onPress={() => void discard()}>
            Discard this draft
          </LinkButton>
        )}
      </Stack>
    </Fold>
  );
}
