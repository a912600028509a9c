import { useRow, useRows } from '../../data/index.ts';
import { EmptyState, formatMoney, KeyValue, KeyValues, LinkButton, Stack } from '../../ui/index.ts';
import { useLeave } from '../common/use-leave.ts';
import { useTimes } from '../common/use-times.ts';
import { DeclareBalance } from './declare-balance.tsx';
import classes from './tasks.module.css';

/** What an account is worth, declared anew; what was declared before stands above it. */
export default function DeclareScreen({ id }: { id?: string | undefined }) {
  const account = useRow('account', id);
  const snapshots = useRows('account_snapshot', { accountId: id ?? '' });
  const { when } = useTimes();
  const leave = useLeave();
  if (account === undefined) {
    return (
      <EmptyState action={<LinkButton href="/more">My accounts</LinkButton>}>
        This account is not on this device.
      </EmptyState>
    );
  }
  const last = [...snapshots].sort((a, b) => (a.asOf < b.asOf ? 1 : -1))[0];
  return (
    <div className={classes.column}>
      <Stack gap={6}>
        <KeyValues>
          <KeyValue label="Account">{account.label}</KeyValue>
          {last !== undefined && (
            <KeyValue label="Last declared">
              {formatMoney(last.balance, account.currency)} · {when(last.asOf)}
            </KeyValue>
          )}
        </KeyValues>
        <DeclareBalance account={account} onDone={() => leave('/')} />
        <LinkButton href={`/accounts/${account.id}/cash`}>Deposits and withdrawals</LinkButton>
      </Stack>
    </div>
  );
}
