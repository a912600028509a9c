import type { Account, CashFlow } from '@mast/shared/types';
import { type FormEvent, useRef, useState } from 'react';
import { newId, serverNow, useDraft, write } from '../../data/index.ts';
import { Button, InlineStatus, NumberField, Segmented, Stack } from '../../ui/index.ts';
import { TimeFields } from '../common/time-fields.tsx';
import { useSave } from '../common/use-save.ts';
import { useZone } from '../common/use-zone.ts';
import { wallTimeOf } from '../common/wall-time.ts';
import { withoutKeys } from '../common/without-keys.ts';
import classes from './cash.module.css';
import { type CashErrors, type CashForm, EMPTY_CASH, readCash } from './cash-form.ts';
import { CASH_WORDS } from './cash-words.ts';

const KINDS = (['deposit', 'withdrawal'] as const).map((value: CashFlow['kind']) => ({
  value,
  label: CASH_WORDS[value],
}));

export function CashEntry({ account }: { account: Account }) {
  const [form, setForm, discard] = useDraft<CashForm>(`cash:${account.id}`, EMPTY_CASH);
  const [errors, setErrors] = useState<CashErrors>({});
  const [isSaved, setSaved] = useState(false);
  const flowId = useRef(newId());
  const { save, saving, failure } = useSave();
  const zone = useZone();

  function change(part: Partial<CashForm>) {
    setErrors(withoutKeys(errors, part));
    setSaved(false);
    setForm({ ...form, ...part });
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    const ids = { flowId: flowId.current, accountId: account.id };
    const args = readCash(form, ids, { zone, nowMs: serverNow() });
    setErrors(args.ok ? {} : args.error);
    if (!args.ok) return;
    if (!(await save(() => write('recordCashFlow', args.value)))) return;
    discard();
    flowId.current = newId();
    setSaved(true);
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={4}>
        <p className={classes.quiet}>
          {account.label}: a deposit counts in my limits from my next trading day on.
        </p>
        <Segmented
          label="What moved"
          choices={KINDS}
          value={form.kind ?? undefined}
          error={errors.kind}
          onChange={(kind) => change({ kind })}
        />
        <NumberField
          label="Amount"
          unit={account.currency}
          value={form.amount}
          error={errors.amount}
          onChange={(amount) => change({ amount })}
        />
        <TimeFields
          label="When"
          zone={zone}
          value={form.at}
          error={errors.at}
          start={() => wallTimeOf(serverNow(), zone)}
          onChange={(at) => change({ at })}
        />
        <InlineStatus tone="attention">{failure}</InlineStatus>
        <Button kind="primary" type="submit" wide disabled={saving}>
          Record it
        </Button>
        <InlineStatus tone="done">{isSaved ? 'Saved on this device' : undefined}</InlineStatus>
      </Stack>
    </form>
  );
}
