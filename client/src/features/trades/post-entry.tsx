import type { JournalEntry, Trade } from '@mast/shared/types';
import { useState } from 'react';
import { useRows } from '../../data/index.ts';
import { InlineStatus, LinkButton, Section } from '../../ui/index.ts';
import { emotionText } from '../common/emotions.ts';
import { EntryWords } from '../journal/entry-words.tsx';
import { FOLLOWED_WORDS } from './followed-words.ts';
import { PostForm } from './post-form.tsx';
import { TakeBack } from './take-back.tsx';
import classes from './trade-page.module.css';

/** My words about a closed trade: the form where there are none yet, else the words. */
export function PostEntry({ trade }: { trade: Trade }) {
  const [post] = useRows('journal_entry', { kind: 'post', tradeId: trade.id });
  const [isChanging, setChanging] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const isWriting = post === undefined || isChanging;
  return (
    <Section
      title="Post entry"
      {...(isWriting
        ? {}
        : { aside: <LinkButton onPress={() => setChanging(true)}>Change</LinkButton> })}
    >
      {isWriting ? (
        <PostForm
          key={post?.id}
          trade={trade}
          post={post}
          onSaved={() => {
            setChanging(false);
            setSaved(true);
          }}
        />
      ) : (
        <Words post={post} />
      )}
      <InlineStatus tone="done">
        {isSaved && !isWriting ? 'Saved on this device' : undefined}
      </InlineStatus>
      {isSaved && !isWriting && <TakeBack post={post} />}
    </Section>
  );
}

function Words({ post }: { post: JournalEntry }) {
  const about = [
    post.followedPlan === null ? undefined : FOLLOWED_WORDS[post.followedPlan].said,
    emotionText(post.emotion),
  ];
  return (
    <>
      <EntryWords entry={post} />
      <p className={classes.about}>{about.filter((part) => part !== undefined).join(' · ')}</p>
    </>
  );
}
