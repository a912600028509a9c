import type { Account, CashFlow } from '@mast/shared/types';
import { write } from '../../data/index.ts';
import { formatMoney, InlineStatus, LinkButton, List, ListRow, MINUS } from '../../ui/index.ts';
import { useSave } from '../common/use-save.ts';
import { useTimes } from '../common/use-times.ts';
import { CASH_WORDS } from './cash-words.ts';

export interface CashListProps {
  flows: readonly CashFlow[];
  account: Account;
}

/** The newest first; what was taken back stays in sight and says that it counts no more. */
export function CashList({ flows, account }: CashListProps) {
  const { when } = useTimes();
  const { save, saving, failure } = useSave();
  const newest = [...flows].sort((a, b) => (a.at < b.at ? 1 : -1));
  return (
    <>
      <List label="In and out">
        {newest.map((flow) => (
          <ListRow
            key={flow.id}
            title={CASH_WORDS[flow.kind]}
            detail={
              flow.withdrawnAt === null
                ? when(flow.at)
                : `${when(flow.at)} · taken back ${when(flow.withdrawnAt)}`
            }
            trailing={`${flow.kind === 'deposit' ? '+' : MINUS}${formatMoney(flow.amount, account.currency)}`}
          >
            {flow.withdrawnAt === null && (
              <LinkButton
                disabled={saving}
                onPress={() => void save(() => write('takeBackCashFlow', { flowId: flow.id }))}
              >
                Take it back
              </LinkButton>
            )}
          </ListRow>
        ))}
      </List>
      <InlineStatus tone="attention">{failure}</InlineStatus>
    </>
  );
}
