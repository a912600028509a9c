import { useState } from 'react';
import { useLocation } from 'wouter';
import { newId, useRow, write } from '../../data/index.ts';
import { Button, InlineStatus, LinkButton, Stack } from '../../ui/index.ts';
import { AccountSelect } from '../common/account-select.tsx';
import { sayError } from '../common/say-error.ts';
import { useAccounts } from '../common/use-accounts.ts';
import { useInstruments } from '../common/use-instruments.ts';
import { useSave } from '../common/use-save.ts';
import { ZoneSelect } from '../common/zone-select.tsx';
import { FileField } from './file-field.tsx';
import classes from './import.module.css';
import { counted, importArgs } from './import-args.ts';
import { foreignCurrencies, readRates } from './import-rates.ts';
import { PreviewView } from './preview-view.tsx';
import { RateFields } from './rate-fields.tsx';
import { type ChosenFile, usePreview } from './use-preview.ts';

/** A broker's file: seen as a whole before anything is written, then written whole. */
export default function ImportScreen() {
  const accounts = useAccounts();
  const [accountId, setAccountId] = useState<string>();
  const [file, setFile] = useState<ChosenFile>();
  const [zone, setZone] = useState<string | null>(null);
  const [importId, setImportId] = useState<string>();
  const account = accounts.find(({ id }) => id === accountId) ?? accounts[0];
  const result = usePreview(file, account?.id, zone);
  const book = useInstruments();
  const [rates, setRates] = useState<Record<string, string>>({});
  const [rateErrors, setRateErrors] = useState<Record<string, string>>({});
  const fresh = result?.ok ? result.value.fills.length - result.value.duplicates : 0;
  const foreign =
    result?.ok && account ? foreignCurrencies(result.value, account.currency, book.get) : [];
  if (importId !== undefined) return <Imported importId={importId} />;
  const asksZone =
    result !== undefined &&
    (result.ok ? result.value.needsZone : result.error.code === 'unknown_zone');
  return (
    <div className={classes.column}>
      <Stack gap={6}>
        {file === undefined && (
          <p>
            The file is read on this device. What it holds is shown first; nothing is written before
            I say so.
          </p>
        )}
        {accounts.length > 1 && (
          <AccountSelect accounts={accounts} value={account?.id} onChange={setAccountId} />
        )}
        <FileField chosen={file?.name} onChoose={setFile} />
        {asksZone && (
          <ZoneSelect
            label="Time zone of the statement"
            hint="Its times carry no zone of their own."
            value={zone ?? undefined}
            onChange={setZone}
          />
        )}
        {result !== undefined && !result.ok && (!asksZone || zone !== null) && (
          <InlineStatus tone="attention">
            {sayError(result.error.message)} Nothing was written.
          </InlineStatus>
        )}
        {result?.ok && file && account && (!asksZone || zone !== null) && (
          <>
            <PreviewView preview={result.value} account={account} />
            {fresh > 0 && foreign.length > 0 && (
              <RateFields
                currencies={foreign}
                currency={account.currency}
                typed={rates}
                errors={rateErrors}
                onChange={(from, text) => {
                  setRateErrors({});
                  setRates({ ...rates, [from]: text });
                }}
              />
            )}
            <TakeIn
              fresh={fresh}
              args={() => {
                const read = readRates(foreign, rates);
                setRateErrors(read.ok ? {} : read.error);
                if (!read.ok) return undefined;
                const subject = {
                  accountId: account.id,
                  fileName: file.name,
                  hash: file.hash,
                  rates: read.value,
                };
                return importArgs(result.value, subject, newId);
              }}
              onDone={setImportId}
            />
          </>
        )}
      </Stack>
    </div>
  );
}

interface TakeInProps {
  fresh: number;
  /** Undefined where something must be typed first. */
  args: () => ReturnType<typeof importArgs> | undefined;
  onDone: (importId: string) => void;
}

function TakeIn({ fresh, args, onDone }: TakeInProps) {
  const { save, saving, failure } = useSave();
  const [, navigate] = useLocation();
  if (fresh === 0) {
    return (
      <Button wide onPress={() => navigate('/trades')}>
        Open the journal
      </Button>
    );
  }
  async function takeIn() {
    const made = args();
    if (made === undefined) return;
    if (await save(() => write('importFills', made))) onDone(made.importId);
  }
  return (
    <div className={classes.act}>
      <InlineStatus tone="attention">{failure}</InlineStatus>
      <Button kind="primary" wide onPress={takeIn} disabled={saving}>
        Import {counted(fresh, 'fill')}
      </Button>
    </div>
  );
}

function Imported({ importId }: { importId: string }) {
  const row = useRow('import', importId);
  return (
    <Stack gap={3}>
      <InlineStatus tone="done">
        {row === undefined
          ? 'Saved on this device.'
          : `Imported ${counted(row.added, 'fill')} from ${row.fileName}. Saved on this device.`}
      </InlineStatus>
      <LinkButton href="/trades">Open the journal</LinkButton>
      <LinkButton href="/">Go to Today</LinkButton>
    </Stack>
  );
}
