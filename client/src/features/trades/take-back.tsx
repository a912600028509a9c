import { mayUndoPost } from '@mast/shared/cooldowns';
import type { JournalEntry } from '@mast/shared/types';
import { useState } from 'react';
import { serverNow, useRows, write } from '../../data/index.ts';
import { InlineStatus, LinkButton, useNow } from '../../ui/index.ts';

/** Takes an entry back that was just saved, as long as that is possible. */
export function TakeBack({ post }: { post: JournalEntry }) {
  const plans = useRows('intent');
  const [isFailed, setFailed] = useState(false);
  const savedAt = Date.parse(post.at);
  const calls = plans.map(({ correctedTime }) => Date.parse(correctedTime));
  const isOpen = (now: number) =>
    mayUndoPost({
      savedAt,
      now: Math.max(now, savedAt),
      lastGateCallAt: calls.length > 0 ? Math.max(...calls) : null,
    });
  const now = useNow(serverNow, isOpen(serverNow()));
  if (!isOpen(now)) return null;
  return (
    <>
      <LinkButton
        onPress={() => {
          write('undoPost', { entryId: post.id }).catch(() => setFailed(true));
        }}
      >
        Take it back
      </LinkButton>
      <InlineStatus tone="attention">
        {isFailed ? 'This device could not store that. I free some room and try again.' : undefined}
      </InlineStatus>
    </>
  );
}
