import { type FormEvent, useRef } from 'react';
import { newId, useDraft, write } from '../../data/index.ts';
import { Button, InlineStatus, Stack, TextArea } from '../../ui/index.ts';
import { useSave } from '../common/use-save.ts';

export interface WriteNoteProps {
  label: string;
  hint?: string;
  period: 'quarter' | null;
  onDone?: () => void;
}

/** A note about a day or a quarter. */
export function WriteNote({ label, hint, period, onDone }: WriteNoteProps) {
  const [{ text }, setDraft, discard] = useDraft(`note:${period ?? 'day'}`, { text: '' });
  const entryId = useRef(newId());
  const { save, saving, failure } = useSave();

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (text.trim() === '') return;
    const note = { entryId: entryId.current, text: text.trim(), period };
    if (!(await save(() => write('writeNote', note)))) return;
    discard();
    onDone?.();
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={3}>
        <TextArea
          label={label}
          {...(hint === undefined ? {} : { hint })}
          rows={4}
          maxLength={100_000}
          value={text}
          onChange={(next) => setDraft({ text: next })}
        />
        <InlineStatus tone="attention">{failure}</InlineStatus>
        <Button kind="primary" type="submit" wide disabled={saving || text.trim() === ''}>
          Keep my words
        </Button>
      </Stack>
    </form>
  );
}
