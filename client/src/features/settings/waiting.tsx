import { useState } from 'react';
import { discardPending, type PendingWrite, sendAnyway, usePending } from '../../data/index.ts';
import { Button, InlineStatus, List, ListRow, Row, Section, Stack } from '../../ui/index.ts';
import { DownloadPending } from '../common/download-pending.tsx';
import { useSave } from '../common/use-save.ts';
import { useTimes } from '../common/use-times.ts';
import { mutationWords } from '../rejections/mutation-words.ts';
import classes from './settings.module.css';

/** What is on its way by itself. */
export function Waiting() {
  const pending = usePending();
  const waiting = pending.filter(({ isTooOld }) => !isTooOld);
  if (waiting.length > 0) {
    return (
      <Section title="Waiting for the server">
        <Writes label="Waiting for the server" writes={waiting} />
      </Section>
    );
  }
  if (pending.length > 0) return null;
  return <p className={classes.quiet}>Everything written here has reached the server.</p>;
}

/** What is so old that the server may have forgotten whether it had it. */
export function HeldBack() {
  const writes = usePending().filter(({ isTooOld }) => isTooOld);
  const keys = writes.map(({ key }) => key);
  const [isAsking, setAsking] = useState(false);
  const { save, saving, failure } = useSave();
  if (writes.length === 0) return null;
  return (
    <Section title="Held back: needs me">
      <Stack gap={4}>
        <p>
          These are older than 90 days. The server remembers for that long which writes it has had,
          so it cannot tell any more whether it had these: sent now, one of them could count twice.
        </p>
        <Writes label="Held back" writes={writes} />
        <InlineStatus tone="attention">{failure}</InlineStatus>
        {isAsking ? (
          <>
            <p>Discarded writes are gone for good, unless I have downloaded them.</p>
            <Row gap={2}>
              <Button onPress={() => void save(() => discardPending(keys))} disabled={saving}>
                Discard them
              </Button>
              <Button onPress={() => setAsking(false)}>Keep them</Button>
            </Row>
          </>
        ) : (
          <Row gap={2}>
            <Button onPress={() => void save(() => sendAnyway(keys))} disabled={saving}>
              Send them anyway
            </Button>
            <DownloadPending keys={keys}>Download them</DownloadPending>
            <Button onPress={() => setAsking(true)}>Discard…</Button>
          </Row>
        )}
      </Stack>
    </Section>
  );
}

/** So many are shown by name; after a restore of the server thousands may wait. */
const SHOWN = 50;

function Writes({ label, writes }: { label: string; writes: readonly PendingWrite[] }) {
  const { when } = useTimes();
  const rest = writes.length - SHOWN;
  return (
    <>
      <List label={label}>
        {writes.slice(0, SHOWN).map(({ key, mutation, deviceTime }) => (
          <ListRow
            key={key}
            title={mutationWords(mutation).name}
            detail={`saved on this device ${when(deviceTime)}`}
          />
        ))}
      </List>
      {rest > 0 && <p className={classes.quiet}>and {rest} more</p>}
    </>
  );
}
