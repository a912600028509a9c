import { useState } from 'react';
import { useSyncState } from '../../data/index.ts';
import {
  Button,
  formatBytes,
  formatNumber,
  InlineStatus,
  LinkButton,
  Section,
  Stack,
} from '../../ui/index.ts';
import { downloadFile } from '../common/download.ts';
import { exportName, missingWords } from './export-words.ts';
import classes from './settings.module.css';

type Step =
  | { at: 'start' }
  | { at: 'reading'; count: number }
  | { at: 'done'; count: number; size: number; missing: string | undefined }
  | { at: 'failed' };

/** Everything of mine as one file. */
export default function ExportScreen() {
  const [step, setStep] = useState<Step>({ at: 'start' });
  const { waiting } = useSyncState();

  async function save() {
    setStep({ at: 'reading', count: 0 });
    try {
      const { exportEverything } = await import('../../data/export/index.ts');
      const { file, count, missing, exportedAt } = await exportEverything((soFar) =>
        setStep({ at: 'reading', count: soFar }),
      );
      downloadFile(exportName(exportedAt), file);
      setStep({ at: 'done', count, size: file.size, missing: missingWords(missing) });
    } catch {
      setStep({ at: 'failed' });
    }
  }

  return (
    <div className={classes.column}>
      <Stack gap={6}>
        <Stack gap={3}>
          <p>
            All that I have here as one file: accounts, rules, plans with every decision, fills,
            trades, entries with what they said before, scores, cooldowns, digests and the rest.
          </p>
          <p className={classes.quiet}>
            It is JSON in an open form that the command line of Mast reads back. It works without a
            network. Of pictures it holds name, size and checksum; each picture can be saved where
            it is shown. The file is not encrypted: whoever has it can read it.
          </p>
        </Stack>
        <Button kind="primary" wide onPress={save} disabled={step.at === 'reading'}>
          Export everything
        </Button>
        <InlineStatus tone={step.at === 'failed' ? 'attention' : 'plain'}>
          {said(step, waiting)}
        </InlineStatus>
        {step.at === 'done' && step.missing !== undefined && (
          <Section title="Not in this file">
            <p>{step.missing}</p>
            <LinkButton href="/history">How far my history has come</LinkButton>
          </Section>
        )}
      </Stack>
    </div>
  );
}

function said(step: Step, waiting: number): string | undefined {
  switch (step.at) {
    case 'start':
      return waiting === 0
        ? undefined
        : 'What waits to be sent is in the file too, as this device has it.';
    case 'reading':
      return `Reading: ${formatNumber(`${step.count}`)} rows so far.`;
    case 'done':
      return `${formatNumber(`${step.count}`)} rows, ${formatBytes(step.size)}, given to the browser to save.`;
    case 'failed':
      return 'This device could not read its rows. Load the page again, then try once more.';
  }
}
