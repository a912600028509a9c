import type { Fill, Trade } from '@mast/shared/types';
import { type FormEvent, useMemo, useRef, useState } from 'react';
import { newId, serverNow, useDraft, useRows, write } from '../../data/index.ts';
import { Button, Chips, InlineStatus, Segmented, Stack } from '../../ui/index.ts';
import { AccountSelect } from '../common/account-select.tsx';
import { InstrumentSearch } from '../common/instrument-search.tsx';
import { sizeText } from '../common/instrument-text.ts';
import { typedText } from '../common/typed-text.ts';
import { useAccounts } from '../common/use-accounts.ts';
import { useInstruments } from '../common/use-instruments.ts';
import { useKnownRate } from '../common/use-known-rate.ts';
import { useSave } from '../common/use-save.ts';
import { useZone } from '../common/use-zone.ts';
import { withoutKeys } from '../common/without-keys.ts';
import { AlreadyInPrices } from './already-in-prices.tsx';
import classes from './fill-entry.module.css';
import { type FillErrors, type FillForm, readFill } from './fill-form.ts';
import { recentlyTraded } from './recently-traded.ts';
import { Recorded } from './recorded.tsx';

export interface AlreadyInProps {
  start: FillForm;
  /** The trade before it. */
  last: Trade | undefined;
}

const SIDES: { value: Fill['side']; label: string }[] = [
  { value: 'buy', label: 'Long' },
  { value: 'sell', label: 'Short' },
];

/** Instrument, side, size, price and stop: nothing else is asked of somebody who is in already. */
export function AlreadyIn({ start, last }: AlreadyInProps) {
  const [begun] = useState(start);
  const [form, setForm, discard] = useDraft<FillForm>('fill:in', begun);
  const [errors, setErrors] = useState<FillErrors>({});
  const [recorded, setRecorded] = useState<string>();
  const fillId = useRef(newId());
  const { save, saving, failure } = useSave();
  const accounts = useAccounts();
  const trades = useRows('trade');
  const book = useInstruments();
  const zone = useZone();
  const account = accounts.find(({ id }) => id === form.accountId) ?? accounts[0];
  const instrument = book.get(form.instrumentId ?? undefined);
  const knownRate = useKnownRate(instrument, account);
  const recent = useMemo(() => recentlyTraded(trades, account, book), [trades, account, book]);
  const shown =
    instrument === undefined || recent.includes(instrument) ? recent : [instrument, ...recent];

  const before = last?.instrumentId === instrument?.id ? last : undefined;
  const lastSize = before?.maxSize;
  /** As it is recorded: the size of last time where none is typed. */
  const meant =
    form.size.trim() === '' && lastSize !== undefined
      ? { ...form, size: typedText(lastSize) }
      : form;

  function change(part: Partial<FillForm>) {
    setErrors(withoutKeys(errors, part));
    setForm({ ...form, ...part });
  }

  async function record() {
    const subject = { account, instrument, zone, nowMs: serverNow(), knownRate };
    const args = readFill(meant, subject, fillId.current);
    setErrors(args.ok ? {} : args.error);
    if (!args.ok) return;
    if (!(await save(() => write('recordFill', args.value)))) return;
    discard();
    setRecorded(fillId.current);
  }

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void record();
  };

  if (recorded !== undefined) return <Recorded fillId={recorded} />;
  return (
    <form className={classes.column} onSubmit={submit} noValidate>
      <Stack gap={4}>
        {accounts.length > 1 && (
          <AccountSelect
            accounts={accounts}
            value={account?.id}
            error={errors.accountId}
            onChange={(accountId) => change({ accountId })}
          />
        )}
        <Chips
          label="Instrument"
          error={errors.instrumentId}
          choices={shown.map(({ id, symbol }) => ({ value: id, label: symbol }))}
          value={instrument?.id}
          onChange={(instrumentId) => change({ instrumentId })}
        />
        <InstrumentSearch
          all={book.all}
          label="Search another instrument"
          onChoose={(instrumentId) => change({ instrumentId })}
        />
        <Segmented
          label="Side"
          choices={SIDES}
          value={form.side ?? undefined}
          error={errors.side}
          onChange={(side) => change({ side })}
        />
        {lastSize !== undefined && (
          <Chips
            label="Size as last time"
            labelHidden
            choices={[{ value: lastSize, label: `As last: ${sizeText(lastSize, instrument)}` }]}
            value={meant.size === typedText(lastSize) ? lastSize : undefined}
            onChange={(size) => change({ size: typedText(size) })}
          />
        )}
        <AlreadyInPrices
          form={form}
          errors={errors}
          change={change}
          account={account}
          instrument={instrument}
          last={before}
          knownRate={knownRate}
          onDone={() => void record()}
        />
        <InlineStatus tone="attention">{failure}</InlineStatus>
        <Button kind="primary" type="submit" wide disabled={saving}>
          I am in
        </Button>
        <p className={classes.about}>It counts as a trade without a plan.</p>
      </Stack>
    </form>
  );
}
