import type { Account, AccountFloorParams } from '@mast/shared/types';
import { type FormEvent, useRef, useState } from 'react';
import { newId, rehearse, serverNow, useDraft, write } from '../../data/index.ts';
import { Button, formatMoney, InlineStatus, KeyValue, KeyValues, Stack } from '../../ui/index.ts';
import { sayError } from '../common/say-error.ts';
import { useActiveRules } from '../common/use-active-rules.ts';
import { useSave } from '../common/use-save.ts';
import { useZone } from '../common/use-zone.ts';
import { DeclareFields } from './declare-fields.tsx';
import {
  type Declaration,
  type DeclarationErrors,
  EMPTY_DECLARATION,
  readDeclaration,
  typedWorth,
} from './read-declaration.ts';

export interface DeclareBalanceProps {
  account: Account;
  onDone?: () => void;
}

/** What an account is worth now; an index account by what it holds. */
export function DeclareBalance({ account, onDone }: DeclareBalanceProps) {
  const [form, setForm, discard] = useDraft<Declaration>(
    `declare:${account.id}`,
    EMPTY_DECLARATION,
  );
  const [errors, setErrors] = useState<DeclarationErrors>({});
  const snapshotId = useRef(newId());
  const { save, saving, failure } = useSave();
  const zone = useZone();
  const rules = useActiveRules(account.persona)?.rules ?? [];
  const byHoldings = account.persona === 'indexdca';
  const wantsPeak = rules.some(
    ({ kind, params }) =>
      kind === 'account_floor' && (params as AccountFloorParams).mode === 'intraday_trailing',
  );

  async function submit(event: FormEvent) {
    event.preventDefault();
    const subject = { accountId: account.id, snapshotId: snapshotId.current, byHoldings, zone };
    const args = readDeclaration(form, { ...subject, nowMs: serverNow() });
    setErrors(args.ok ? {} : args.error);
    if (!args.ok) return;
    const isDone = await save(async () => {
      const refusal = await rehearse('declareBalance', args.value);
      if (refusal) setErrors({ [refusal.field ?? 'balance']: sayError(refusal.message) });
      else await write('declareBalance', args.value);
      return refusal === undefined;
    });
    if (!isDone) return;
    discard();
    snapshotId.current = newId();
    onDone?.();
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={4}>
        <DeclareFields
          form={form}
          errors={errors}
          change={(part) => {
            setErrors({});
            setForm({ ...form, ...part });
          }}
          account={account}
          wantsPeak={wantsPeak}
        />
        {byHoldings && (
          <KeyValues>
            <KeyValue label="Together">{formatMoney(typedWorth(form), account.currency)}</KeyValue>
          </KeyValues>
        )}
        <InlineStatus tone="attention">{failure}</InlineStatus>
        <Button kind="primary" type="submit" wide disabled={saving}>
          {byHoldings ? 'Declare what I hold' : 'Declare my balance'}
        </Button>
      </Stack>
    </form>
  );
}
