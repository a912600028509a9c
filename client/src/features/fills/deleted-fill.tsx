import { useRef } from 'react';
import { newId, write } from '../../data/index.ts';
import { Button, InlineStatus, KeyValue, KeyValues, Stack } from '../../ui/index.ts';
import { priceText, sizeText } from '../common/instrument-text.ts';
import { FILL_WORDS } from '../common/side-words.ts';
import { useSave } from '../common/use-save.ts';
import { useTimes } from '../common/use-times.ts';
import type { FillSubjectProps } from './correct-fill.tsx';

/** A fill that counts in no trade, and the way back. */
export function DeletedFill({ fill, account, instrument }: FillSubjectProps) {
  const { when } = useTimes();
  const revisionId = useRef(newId());
  const { save, saving, failure } = useSave();
  const restore = () =>
    save(() => write('restoreFill', { fillId: fill.id, revisionId: revisionId.current }));
  return (
    <Stack gap={6}>
      <KeyValues>
        <KeyValue label={FILL_WORDS[fill.side]}>
          {sizeText(fill.size, instrument)} at {priceText(fill.price, instrument)}
        </KeyValue>
        <KeyValue label="When">{when(fill.filledAt)}</KeyValue>
        <KeyValue label="Account">{account?.label ?? fill.accountId}</KeyValue>
        <KeyValue label="Deleted">{when(fill.deletedAt as string)}</KeyValue>
      </KeyValues>
      <p>
        It counts in no trade and in no sum.
        {fill.source === 'import' && ' An import of its file does not bring it back.'}
      </p>
      <InlineStatus tone="attention">{failure}</InlineStatus>
      <Button kind="primary" wide disabled={saving} onPress={() => void restore()}>
        Bring it back
      </Button>
    </Stack>
  );
}
