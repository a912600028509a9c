import type { Trade } from '@mast/shared/types';
import { type FormEvent, useRef, useState } from 'react';
import { newId, serverNow, useDraft, write } from '../../data/index.ts';
import { Button, InlineStatus, Stack } from '../../ui/index.ts';
import { useAccounts } from '../common/use-accounts.ts';
import { useInstruments } from '../common/use-instruments.ts';
import { useKnownRate } from '../common/use-known-rate.ts';
import { useSave } from '../common/use-save.ts';
import { useZone } from '../common/use-zone.ts';
import { withoutKeys } from '../common/without-keys.ts';
import classes from './fill-entry.module.css';
import { FillFields } from './fill-fields.tsx';
import { type FillErrors, type FillForm, readFill } from './fill-form.ts';
import { Recorded } from './recorded.tsx';

export interface FillEntryProps {
  draftKey: string;
  start: FillForm;
  /** The trade that this fill is to end. */
  closes?: Trade | undefined;
}

export function FillEntry({ draftKey, start, closes }: FillEntryProps) {
  const [begun] = useState(start);
  const [form, setForm, discard] = useDraft<FillForm>(draftKey, begun);
  const [errors, setErrors] = useState<FillErrors>({});
  const [recorded, setRecorded] = useState<string>();
  const fillId = useRef(newId());
  const { save, saving, failure } = useSave();
  const accounts = useAccounts();
  const book = useInstruments();
  const zone = useZone();
  const account = accounts.find(({ id }) => id === form.accountId) ?? accounts[0];
  const instrument = book.get(form.instrumentId ?? undefined);
  const knownRate = useKnownRate(instrument, account);

  function change(part: Partial<FillForm>) {
    setErrors(withoutKeys(errors, part));
    setForm({ ...form, ...part });
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    const subject = { account, instrument, zone, nowMs: serverNow(), knownRate };
    const args = readFill(form, subject, fillId.current);
    setErrors(args.ok ? {} : args.error);
    if (!args.ok) return;
    const isDone = await save(() => write('recordFill', args.value));
    if (!isDone) return;
    discard();
    setRecorded(fillId.current);
  }

  if (recorded !== undefined) return <Recorded fillId={recorded} />;
  return (
    <form className={classes.column} onSubmit={submit} noValidate>
      <Stack gap={6}>
        <FillFields
          form={form}
          errors={errors}
          change={change}
          account={account}
          instrument={instrument}
          closes={closes}
          knownRate={knownRate}
        />
        <InlineStatus tone="attention">{failure}</InlineStatus>
        <Button kind="primary" type="submit" wide disabled={saving}>
          {closes === undefined ? 'Record fill' : 'Close position'}
        </Button>
      </Stack>
    </form>
  );
}
