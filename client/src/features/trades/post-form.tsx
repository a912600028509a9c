import type { JournalEntry, Trade } from '@mast/shared/types';
import { lazy, Suspense, useRef, useState } from 'react';
import { pictures, sendPictures } from '../../data/attachments/index.ts';
import { newId, useDraft, write } from '../../data/index.ts';
import { Button, InlineStatus, Segmented, Stack, TextArea } from '../../ui/index.ts';
import { EmotionFields } from '../common/emotion-fields.tsx';
import {
  choiceOf,
  type EmotionChoice,
  emotionOf,
  NO_EMOTION,
  needsIntensity,
} from '../common/emotions.ts';
import { useSave } from '../common/use-save.ts';
import { AddPictures, PictureDrop } from '../journal/pictures/add-pictures.tsx';
import { PictureGrid } from '../journal/pictures/picture-grid.tsx';
import { useAddPictures } from '../journal/pictures/use-add-pictures.ts';
import { usePictures } from '../journal/pictures/use-pictures.ts';
import { TemplateChips } from '../journal/template-chips.tsx';
import type { SafeguardAnswers } from '../overrides/safeguard-questions.tsx';
import type { PartAnswers } from './asked-questions.tsx';
import { FOLLOWED_WORDS, type Followed } from './followed-words.ts';

const AskedQuestions = lazy(() => import('./asked-questions.tsx'));
const SafeguardQuestions = lazy(() => import('../overrides/safeguard-questions.tsx'));

interface PostDraft {
  /** Of the entry that it becomes, so that pictures belong to it before it is written. */
  entryId: string;
  text: string;
  emotion: EmotionChoice;
  followed: Followed | null;
  safeguards?: SafeguardAnswers;
  answers?: PartAnswers;
}

const emptyDraft = (): PostDraft => ({
  entryId: newId(),
  text: '',
  emotion: NO_EMOTION,
  followed: null,
});

const draftOf = (post: JournalEntry): PostDraft => ({
  entryId: post.id,
  text: post.text,
  emotion: choiceOf(post.emotion),
  followed: post.followedPlan,
  ...(post.safeguards ? { safeguards: post.safeguards } : {}),
  ...(post.answers ? { answers: post.answers } : {}),
});

const FOLLOWED = (Object.keys(FOLLOWED_WORDS) as Followed[]).map((value) => ({
  value,
  label: FOLLOWED_WORDS[value].answer,
}));

export interface PostFormProps {
  trade: Trade;
  /** The entry that is being changed. */
  post: JournalEntry | undefined;
  onSaved: () => void;
}

export function PostForm({ trade, post, onSaved }: PostFormProps) {
  const [start] = useState(() => (post === undefined ? emptyDraft() : draftOf(post)));
  const [draft, setDraft, discard] = useDraft<PostDraft>(`post:${trade.id}`, start);
  const latest = useRef(draft);
  latest.current = draft;
  const [isChecked, setChecked] = useState(false);
  const { save, saving, failure } = useSave();
  const { text, emotion, followed } = draft;
  const entryId = post?.id ?? draft.entryId;
  const adding = useAddPictures(entryId, post !== undefined, async () => {
    await setDraft(latest.current);
    return post?.id ?? latest.current.entryId;
  });
  const shown = usePictures(entryId);
  const lacksText = text.trim() === '';
  const lacksStrength = needsIntensity(emotion);

  async function keep() {
    await write('writePost', {
      entryId,
      tradeId: trade.id,
      text: text.trim(),
      emotion: emotionOf(emotion),
      followedPlan: followed,
      safeguards: draft.safeguards ?? null,
      answers: draft.answers ?? null,
    });
    await pictures().add(entryId);
    sendPictures();
  }

  async function submit() {
    setChecked(true);
    if (lacksText || lacksStrength || !(await save(keep))) return;
    discard();
    onSaved();
  }

  return (
    <PictureDrop adding={adding}>
      <Stack gap={4}>
        <TemplateChips
          kind="post"
          text={text}
          onChange={(next) => void setDraft({ ...draft, text: next })}
        />
        <TextArea
          label="What happened"
          value={text}
          maxLength={100_000}
          error={isChecked && lacksText ? 'Expected a sentence or more, found none.' : undefined}
          onChange={(next) => void setDraft({ ...draft, text: next })}
        />
        <Segmented
          label="Did I follow my plan?"
          choices={FOLLOWED}
          value={followed ?? undefined}
          onChange={(next) => void setDraft({ ...draft, followed: next })}
        />
        <Suspense fallback={null}>
          <AskedQuestions
            tradeId={trade.id}
            value={draft.answers ?? {}}
            onChange={(answers) => void setDraft({ ...draft, answers })}
          />
          <SafeguardQuestions
            trade={trade}
            value={draft.safeguards ?? {}}
            onChange={(safeguards) => void setDraft({ ...draft, safeguards })}
          />
        </Suspense>
        <EmotionFields
          label="How I felt"
          value={emotion}
          intensityError={
            isChecked && lacksStrength ? 'Expected how strongly: choose one.' : undefined
          }
          onChange={(next) => void setDraft({ ...draft, emotion: next })}
        />
        <PictureGrid pictures={shown} isRemovable />
        <AddPictures adding={adding} />
        <InlineStatus tone="attention">{failure}</InlineStatus>
        <Button kind="primary" wide onPress={submit} disabled={saving || adding.isBusy}>
          Save post entry
        </Button>
      </Stack>
    </PictureDrop>
  );
}
