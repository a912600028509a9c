import { useDataState, useRow } from '../../data/index.ts';
import { EmptyState, LinkButton } from '../../ui/index.ts';
import { ConfirmPositions } from './confirm-positions.tsx';
import classes from './tasks.module.css';

/** The open positions of an account, to be confirmed. */
export default function PositionsScreen({ id }: { id?: string | undefined }) {
  const account = useRow('account', id);
  const { state } = useDataState();
  if (account === undefined) {
    if (state !== 'live') return null;
    return (
      <EmptyState action={<LinkButton href="/more">My accounts</LinkButton>}>
        This account is not on this device.
      </EmptyState>
    );
  }
  return (
    <div className={classes.column}>
      <ConfirmPositions accountId={account.id} />
    </div>
  );
}
