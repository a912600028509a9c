import { EmptyState, Split } from '../../ui/index.ts';
import { River } from '../journal/river.tsx';
import { TradePage } from './trade-page.tsx';

/** The journal, and on the laptop the open trade beside it. */
export default function TradesScreen({ id }: { id?: string | undefined }) {
  return (
    <Split
      list={<River openId={id} />}
      detail={id === undefined ? undefined : <TradePage key={id} id={id} />}
      rest={<EmptyState>A line of the journal opens here.</EmptyState>}
    />
  );
}
