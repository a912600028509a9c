import type { JournalEntry } from '@mast/shared/types';
import { lazy, Suspense, useState } from 'react';
import { useDataState, useRow, useRows, write } from '../../data/index.ts';
import { Button, EmptyState, InlineStatus, LinkButton, Row, Stack } from '../../ui/index.ts';
import { CoachPart } from '../coach/coach-part.tsx';
import { emotionText } from '../common/emotions.ts';
import { useSave } from '../common/use-save.ts';
import { useTimes } from '../common/use-times.ts';
import { draftOf } from './entry-draft.ts';
import { EntryForm } from './entry-form.tsx';
import { EntryWords } from './entry-words.tsx';
import classes from './journal.module.css';
import { entryName } from './kind-words.ts';

const OlderEntry = lazy(() => import('../history/older-entry.tsx'));

/** One entry: its words and pictures, what it said before, and the way to change it. */
export function EntryPage({ id }: { id: string }) {
  const entry = useRow('journal_entry', id);
  const { state } = useDataState();
  const [isChanging, setChanging] = useState(false);
  if (entry === undefined) {
    if (state !== 'live') return null;
    return (
      <Suspense fallback={null}>
        <OlderEntry id={id} none={<Missing />} />
      </Suspense>
    );
  }
  if (isChanging && entry.kind !== 'post') {
    return (
      <EntryForm
        draftKey={`entry:${id}`}
        start={draftOf(entry)}
        target={{ kind: entry.kind, period: entry.period, intentId: entry.intentId }}
        isWritten
        onDone={() => setChanging(false)}
        onCancel={() => setChanging(false)}
      />
    );
  }
  return (
    <Stack gap={6}>
      <Head entry={entry} />
      <EntryWords entry={entry} />
      {entry.kind === 'post' ? (
        <LinkButton href={`/trades/${entry.tradeId}`}>
          The trade, and changing these words
        </LinkButton>
      ) : (
        <Acts entry={entry} onChange={() => setChanging(true)} />
      )}
      <StrictSelf entry={entry} />
    </Stack>
  );
}

function Head({ entry }: { entry: JournalEntry }) {
  const { when } = useTimes();
  const about = [when(entry.at), emotionText(entry.emotion)].filter((part) => part !== undefined);
  return (
    <div>
      <h2 className={classes.name}>{entryName(entry)}</h2>
      <p className={classes.quiet}>{about.join(' · ')}</p>
      {entry.intentId !== null && (
        <LinkButton href={`/intents/${entry.intentId}`}>The plan it is about</LinkButton>
      )}
    </div>
  );
}

/** What my strict self says of what the entry is about. */
function StrictSelf({ entry }: { entry: JournalEntry }) {
  const { kind, tradeId, intentId } = entry;
  if (kind === 'post' && tradeId !== null) {
    return <CoachPart template="journal-post" subjectId={tradeId} madeOf={entry} />;
  }
  if (kind !== 'pre' || intentId === null) return null;
  return <CoachPart template="journal-pre" subjectId={intentId} madeOf={entry} />;
}

function Missing() {
  return (
    <EmptyState action={<LinkButton href="/trades">The journal</LinkButton>}>
      There is no such entry here. It may have been removed, belong to another person, or come with
      the next sync.
    </EmptyState>
  );
}

function Acts({ entry, onChange }: { entry: JournalEntry; onChange: () => void }) {
  const pictures = useRows('attachment', { entryId: entry.id });
  const [isAsking, setAsking] = useState(false);
  const { save, saving, failure } = useSave();
  const remove = () => save(() => write('removeEntry', { entryId: entry.id }));
  const isRemovable = entry.period === null;
  return (
    <>
      <Row gap={4}>
        <Button onPress={onChange}>Change</Button>
        {isRemovable && <LinkButton onPress={() => setAsking(true)}>Remove</LinkButton>}
      </Row>
      {isAsking && (
        <Stack gap={3}>
          <p>
            {pictures.length === 0
              ? 'Its words and all that they were before go, on every device.'
              : `Its words, ${pictures.length === 1 ? 'its picture' : `its ${pictures.length} pictures`} and all that they were before go, on every device.`}
          </p>
          <Row gap={4}>
            <Button onPress={() => void remove()} disabled={saving}>
              Remove the entry
            </Button>
            <LinkButton onPress={() => setAsking(false)}>Keep it</LinkButton>
          </Row>
        </Stack>
      )}
      <InlineStatus tone="attention">{failure}</InlineStatus>
    </>
  );
}
