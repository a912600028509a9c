import { useRow, useRows } from '../../data/index.ts';
import { EmptyState, LinkButton, Section, Stack } from '../../ui/index.ts';
import classes from './cash.module.css';
import { CashEntry } from './cash-entry.tsx';
import { CashList } from './cash-list.tsx';

/** Money that went into an account or out of it, beside its trades. */
export default function CashScreen({ id }: { id?: string | undefined }) {
  const account = useRow('account', id);
  const flows = useRows('cash_flow', { accountId: id ?? '' });
  if (account === undefined) {
    return (
      <EmptyState action={<LinkButton href="/more">My accounts</LinkButton>}>
        This account is not on this device.
      </EmptyState>
    );
  }
  return (
    <div className={classes.column}>
      <Stack gap={8}>
        <CashEntry account={account} />
        {flows.length > 0 && (
          <Section title="In and out">
            <CashList flows={flows} account={account} />
          </Section>
        )}
      </Stack>
    </div>
  );
}
