import { ConfirmPositions } from './confirm-positions.tsx';
import classes from './tasks.module.css';

/** The open positions of an account, to be confirmed. */
export default function PositionsScreen({ id }: { id?: string | undefined }) {
  return (
    <div className={classes.column}>{id !== undefined && <ConfirmPositions accountId={id} />}</div>
  );
}
