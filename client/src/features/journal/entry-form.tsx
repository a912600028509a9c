import { type FormEvent, useRef, useState } from 'react';
import { pictures } from '../../data/attachments/index.ts';
import { useDraft } from '../../data/index.ts';
import { Button, Fold, InlineStatus, LinkButton, Row, Stack, TextArea } from '../../ui/index.ts';
import { EmotionFields } from '../common/emotion-fields.tsx';
import { needsIntensity } from '../common/emotions.ts';
import { useSave } from '../common/use-save.ts';
import type { EntryDraft } from './entry-draft.ts';
import classes from './journal.module.css';
import { KIND_WORDS } from './kind-words.ts';
import { Markdown } from './markdown/markdown.tsx';
import { AddPictures, PictureDrop } from './pictures/add-pictures.tsx';
import { PictureGrid } from './pictures/picture-grid.tsx';
import { useAddPictures } from './pictures/use-add-pictures.ts';
import { usePictures } from './pictures/use-pictures.ts';
import { type EntryTarget, saveEntry } from './save-entry.ts';
import { TemplateChips } from './template-chips.tsx';
import { useSharedFiles } from './use-shared-files.ts';

export interface EntryFormProps {
  draftKey: string;
  start: EntryDraft;
  target: EntryTarget;
  /** Whether the entry is on record, so that its pictures are put to it at once. */
  isWritten: boolean;
  onDone: (entryId: string) => void;
  onCancel: () => void;
}

const NOT_KEPT =
  'This device has no room to keep my draft. It is here as long as this page is open: free some space, then go on.';

/** Words, a feeling and pictures; kept on every keystroke. */
export function EntryForm(props: EntryFormProps) {
  const { draftKey, start, target, isWritten, onDone, onCancel } = props;
  const [draft, setDraft, discard, isRestored] = useDraft<EntryDraft>(draftKey, start);
  const [isChecked, setChecked] = useState(false);
  const [isKept, setKept] = useState(true);
  const latest = useRef(draft);
  latest.current = draft;
  const { save, saving, failure } = useSave();
  const { entryId, text, emotion } = draft;
  const change = (next: Partial<EntryDraft>) => setDraft({ ...draft, ...next }).then(setKept);
  // The draft names the entry of its pictures, so it is there before the first of them.
  const adding = useAddPictures(entryId, isWritten, async () => {
    await setDraft(latest.current);
    return latest.current.entryId;
  });
  const shown = usePictures(entryId);
  useSharedFiles(adding.add);
  const lacksText = text.trim() === '';
  const lacksStrength = needsIntensity(emotion);
  const { field, save: saveWord } = KIND_WORDS[target.kind];

  async function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (lacksText || lacksStrength) return;
    if (!(await save(() => saveEntry(draft, target)))) return;
    discard();
    onDone(entryId);
  }

  async function forget() {
    if (!isWritten) await save(() => pictures().forget(entryId));
    discard();
    onCancel();
  }

  return (
    <PictureDrop adding={adding}>
      <form onSubmit={submit} noValidate>
        <Stack gap={4}>
          {isRestored && <p className={classes.quiet}>My draft is back as I left it.</p>}
          <TemplateChips
            kind={target.kind}
            text={text}
            onChange={(next) => void change({ text: next })}
          />
          <TextArea
            label={field}
            hint="**bold**, # heading, - list and [ ] box are understood."
            rows={8}
            maxLength={100_000}
            value={text}
            error={isChecked && lacksText ? 'Expected a sentence or more, found none.' : undefined}
            onChange={(next) => void change({ text: next })}
          />
          {!lacksText && (
            <Fold title="How it will look">
              <Markdown text={text} />
            </Fold>
          )}
          <EmotionFields
            label="How I feel"
            value={emotion}
            intensityError={
              isChecked && lacksStrength ? 'Expected how strongly: choose one.' : undefined
            }
            onChange={(next) => void change({ emotion: next })}
          />
          <PictureGrid pictures={shown} isRemovable />
          <AddPictures adding={adding} />
          <InlineStatus tone="attention">{failure ?? (isKept ? undefined : NOT_KEPT)}</InlineStatus>
          <Button kind="primary" type="submit" wide disabled={saving || adding.isBusy}>
            {saveWord}
          </Button>
          <Row gap={4}>
            <LinkButton onPress={() => void forget()}>
              {isWritten ? 'Leave it as it was' : 'Discard this draft'}
            </LinkButton>
          </Row>
        </Stack>
      </form>
    </PictureDrop>
  );
}
