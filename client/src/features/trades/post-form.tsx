import type { JournalEntry, Trade } from '@mast/shared/types';
import { lazy, Suspense, useState } from 'react';
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
import type { SafeguardAnswers } from '../overrides/safeguard-questions.tsx';
import { FOLLOWED_WORDS, type Followed } from './followed-words.ts';

const SafeguardQuestions = lazy(() => import('../overrides/safeguard-questions.tsx'));

interface PostDraft {
  text: string;
  emotion: EmotionChoice;
  followed: Followed | null;
  safeguards?: SafeguardAnswers;
}

const EMPTY: PostDraft = { text: '', emotion: NO_EMOTION, followed: null };

const draftOf = (post: JournalEntry): PostDraft => ({
  text: post.text,
  emotion: choiceOf(post.emotion),
  followed: post.followedPlan,
  ...(post.safeguards ? { safeguards: post.safeguards } : {}),
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
  const [start] = useState(() => (post === undefined ? EMPTY : draftOf(post)));
  const [draft, setDraft, discard] = useDraft<PostDraft>(`post:${trade.id}`, start);
  const [isChecked, setChecked] = useState(false);
  const { save, saving, failure } = useSave();
  const { text, emotion, followed } = draft;
  const lacksText = text.trim() === '';
  const lacksStrength = needsIntensity(emotion);

  async function submit() {
    setChecked(true);
    if (lacksText || lacksStrength) return;
    const isDone = await save(() =>
      write('writePost', {
        entryId: post?.id ?? newId(),
        tradeId: trade.id,
        text: text.trim(),
        emotion: emotionOf(emotion),
        followedPlan: followed,
        safeguards: draft.safeguards ?? null,
      }),
    );
    if (!isDone) return;
    discard();
    onSaved();
  }

  return (
    <Stack gap={4}>
      <TextArea
        label="What happened"
        value={text}
        error={isChecked && lacksText ? 'Expected a sentence or more, found none.' : undefined}
        onChange={(next) => setDraft({ ...draft, text: next })}
      />
      <Segmented
        label="Did I follow my plan?"
        choices={FOLLOWED}
        value={followed ?? undefined}
        onChange={(next) => setDraft({ ...draft, followed: next })}
      />
      <Suspense fallback={null}>
        <SafeguardQuestions
          trade={trade}
          value={draft.safeguards ?? {}}
          onChange={(safeguards) => setDraft({ ...draft, safeguards })}
        />
      </Suspense>
      <EmotionFields
        label="How I felt"
        value={emotion}
        intensityError={
          isChecked && lacksStrength ? 'Expected how strongly: choose one.' : undefined
        }
        onChange={(next) => setDraft({ ...draft, emotion: next })}
      />
      <InlineStatus tone="attention">{failure}</InlineStatus>
      <Button kind="primary" wide onPress={submit} disabled={saving}>
        Save post entry
      </Button>
    </Stack>
  );
}
