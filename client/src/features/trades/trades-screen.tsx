import { Split } from '../../ui/index.ts';
import { Journal } from './journal.tsx';
import { TradePage } from './trade-page.tsx';

/** The journal, and on the laptop the open trade beside it. */
export default function TradesScreen({ id }: { id?: string | undefined }) {
  return (
    <Split
      list={<Journal openId={id} />}
      detail={id === undefined ? undefined : <TradePage key={id} id={id} />}
    />
  );
}
