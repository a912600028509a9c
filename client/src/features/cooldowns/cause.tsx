import type { Cooldown } from '@mast/shared/types';
import { useRow } from '../../data/index.ts';
import { LinkButton, List, ListRow, Section } from '../../ui/index.ts';
import { subjectText } from '../common/instrument-text.ts';
import { useInstruments } from '../common/use-instruments.ts';
import { useTimes } from '../common/use-times.ts';
import { ruleHref } from '../rules/rules-path.ts';

/** What began a cooldown: its trade, and the rule of mine that asks for it. */
export function Cause({ row }: { row: Cooldown }) {
  const trade = useRow('trade', row.tradeId ?? undefined);
  const account = useRow('account', trade?.accountId ?? row.accountId ?? undefined);
  const book = useInstruments();
  const { when } = useTimes();
  if (row.trigger === 'self_extension') {
    return (
      <Section title="What began it">
        <p>My own word, {when(row.startsAt)}.</p>
      </Section>
    );
  }
  return (
    <Section title="What began it">
      {trade === undefined ? (
        row.tradeId !== null && <LinkButton href={`/trades/${row.tradeId}`}>Its trade</LinkButton>
      ) : (
        <List>
          <ListRow
            href={`/trades/${trade.id}`}
            title={subjectText(book.symbol(trade.instrumentId), trade.side, trade.maxSize)}
            detail={when(trade.lastFillAt)}
          />
        </List>
      )}
      {row.ruleKey !== null && account !== undefined && (
        <LinkButton href={ruleHref(account.persona, row.ruleKey)}>My rule for it</LinkButton>
      )}
    </Section>
  );
}
