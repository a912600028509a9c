import type { Account } from '@mast/shared/types';
import { type FormEvent, useState } from 'react';
import { useDataState, useRow, useRows, write } from '../../data/index.ts';
import {
  Button,
  EmptyState,
  formatMoney,
  InlineStatus,
  KeyValue,
  KeyValues,
  LinkButton,
  List,
  ListRow,
  Stack,
  TextField,
} from '../../ui/index.ts';
import { PERSONA_WORDS } from '../common/personas.ts';
import { useSave } from '../common/use-save.ts';
import { useTimes } from '../common/use-times.ts';
import { ACCOUNT_KINDS } from './account-kinds.ts';
import classes from './settings.module.css';

/** An account: what it is counted in, its name, and what can be said about it. */
export default function AccountScreen({ id }: { id?: string | undefined }) {
  const account = useRow('account', id);
  const { state } = useDataState();
  if (account !== undefined) return <One account={account} />;
  if (state !== 'live') return null;
  return (
    <EmptyState action={<LinkButton href="/more">My accounts</LinkButton>}>
      This account is not on this device.
    </EmptyState>
  );
}

function One({ account }: { account: Account }) {
  const snapshots = useRows('account_snapshot', { accountId: account.id });
  const last = [...snapshots].sort((a, b) => (a.asOf < b.asOf ? 1 : -1))[0];
  const { when } = useTimes();
  return (
    <div className={classes.column}>
      <Stack gap={8}>
        <NameForm key={account.label} account={account} />
        <KeyValues>
          <KeyValue label="How I trade it">{PERSONA_WORDS[account.persona].name}</KeyValue>
          <KeyValue label="Kind">{ACCOUNT_KINDS[account.kind]}</KeyValue>
          <KeyValue label="Currency">{account.currency}</KeyValue>
          <KeyValue label="Its day starts">
            {account.day.localTime} {account.day.tz}
          </KeyValue>
          {last !== undefined && (
            <KeyValue label="Last declared">
              {formatMoney(last.balance, account.currency)} · {when(last.asOf)}
            </KeyValue>
          )}
        </KeyValues>
        <p className={classes.quiet}>
          Kind, currency and day stand: every limit and result of this account is counted in them.
          For another one I add an account.
        </p>
        <List label="This account">
          <ListRow href={`/accounts/${account.id}/declare`} title="Declare what it is worth" />
          <ListRow href={`/accounts/${account.id}/cash`} title="Deposits and withdrawals" />
          <ListRow href={`/accounts/${account.id}/positions`} title="Confirm open positions" />
        </List>
      </Stack>
    </div>
  );
}

function NameForm({ account }: { account: Account }) {
  const [label, setLabel] = useState(account.label);
  const [error, setError] = useState<string>();
  const { save, saving, failure } = useSave();
  const typed = label.trim();

  async function submit(event: FormEvent) {
    event.preventDefault();
    setError(typed === '' ? 'Expected a name, found none.' : undefined);
    if (typed === '') return;
    await save(() => write('renameAccount', { accountId: account.id, label: typed }));
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={3}>
        <TextField label="Name" maxLength={60} value={label} error={error} onChange={setLabel} />
        <InlineStatus tone="attention">{failure}</InlineStatus>
        {typed !== account.label && (
          <Button type="submit" disabled={saving}>
            Save the name
          </Button>
        )}
      </Stack>
    </form>
  );
}
