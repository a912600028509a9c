import { useState } from 'react';
import { type ReadBack, readBack, usePending } from '../../data/index.ts';
import { InlineStatus, Row, Section, Stack } from '../../ui/index.ts';
import { DownloadPending } from '../common/download-pending.tsx';
import { FilePicker } from '../common/file-picker.tsx';
import { sayError } from '../common/say-error.ts';
import { readBackWords } from './read-back-words.ts';
import classes from './settings.module.css';

/** What waits, as a file; and the way back, on this device or another one of the same person. */
export function PendingFile() {
  const pending = usePending();
  const [outcome, setOutcome] = useState<ReadBack>();
  async function read(file: File) {
    setOutcome(undefined);
    try {
      setOutcome(await readBack(await file.text()));
    } catch {
      setOutcome({ ok: false, message: 'expected room on this device for its writes, found none' });
    }
  }
  return (
    <Section title="What waits, as a file">
      <Stack gap={3}>
        <p className={classes.quiet}>
          For a device that may not be there tomorrow. I can read the file back here or on any other
          device of mine; a write that the server has had already takes no effect twice.
        </p>
        <Row gap={2}>
          {pending.length > 0 && <DownloadPending />}
          <FilePicker
            label="Read a file back"
            accept=".json,application/json"
            onChoose={(file) => void read(file)}
          />
        </Row>
        <InlineStatus tone={outcome?.ok === false ? 'attention' : 'done'}>
          {outcome === undefined
            ? undefined
            : outcome.ok
              ? readBackWords(outcome)
              : sayError(outcome.message)}
        </InlineStatus>
      </Stack>
    </Section>
  );
}
