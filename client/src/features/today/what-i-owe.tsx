import type { ReactNode } from 'react';
import { serverNow, useRows } from '../../data/index.ts';
import { LinkButton, List, ListRow, Section } from '../../ui/index.ts';
import { intentText } from '../common/intent-text.ts';
import { TASK_WORDS } from '../common/task-words.ts';
import { useAccounts } from '../common/use-accounts.ts';
import { useInstruments } from '../common/use-instruments.ts';
import { useTimes } from '../common/use-times.ts';
import { TradeRow } from '../trades/trade-row.tsx';
import { owedPosts, owedTasks } from './owed.ts';
import { Quiet } from './quiet.tsx';
import { useOwedRows } from './use-owed-rows.ts';
import { waitingOverrides } from './waiting-overrides.ts';

const SHOWN = 4;

/** @param aside how fresh the screen is, on the first line so that nothing moves when it goes */
export function WhatIOwe({ aside }: { aside: ReactNode }) {
  const closed = useRows('trade', { status: 'closed' });
  const posts = useRows('journal_entry', { kind: 'post' });
  const rejections = useRows('rejection');
  const tasks = owedTasks(useRows('friction_task'), useRows('intent'), serverNow());
  const waiting = waitingOverrides(useRows('override'), useRows('intent'), serverNow());
  const rows = useOwedRows();
  const accounts = useAccounts();
  const book = useInstruments();
  const times = useTimes();
  const [person] = useRows('person');
  const owed = person === undefined ? [] : owedPosts(closed, posts, person.createdAt);
  const accountOf = (id: string) => accounts.find((account) => account.id === id);
  const isNothing = [owed, rejections, tasks, waiting, rows].every((list) => list.length === 0);
  return (
    <Section title="What I owe" aside={aside}>
      {isNothing ? (
        <Quiet>Nothing. Every closed trade has its words.</Quiet>
      ) : (
        <List label="What I owe">
          {rejections.map((rejection) => (
            <ListRow
              key={rejection.id}
              href={`/rejections/${rejection.id}`}
              title="A write that the server refused"
              detail={`correct or discard it · ${times.when(rejection.createdAt)}`}
            />
          ))}
          <WaitingOverrides rows={waiting} />
          <OwedTasks tasks={tasks} />
          {rows.map((row) => (
            <ListRow key={row.href} {...row} />
          ))}
          {owed.slice(0, SHOWN).map((trade) => (
            <TradeRow
              key={trade.id}
              trade={trade}
              account={accountOf(trade.accountId)}
              book={book}
              times={times}
              note="write the post entry"
            />
          ))}
        </List>
      )}
      {owed.length > SHOWN && (
        <LinkButton href="/trades">{owed.length - SHOWN} more in the journal</LinkButton>
      )}
    </Section>
  );
}

/** An override that was asked for acts only once it is confirmed. */
function WaitingOverrides({ rows }: { rows: ReturnType<typeof waitingOverrides> }) {
  const intents = useRows('intent');
  const book = useInstruments();
  const { clock } = useTimes();
  return rows.map(({ id, intentId, actsAt }) => {
    const intent = intents.find((one) => one.id === intentId);
    const plan = intent && intentText(intent, book.symbol(intent.instrumentId));
    const isOpen = Date.parse(actsAt) <= serverNow();
    return (
      <ListRow
        key={id}
        href={`/overrides/${id}`}
        title="Confirm my override, or take it back"
        detail={[plan, isOpen ? 'its pause is over' : `from ${clock(actsAt)}`]
          .filter((part) => part !== undefined)
          .join(' · ')}
      />
    );
  });
}

/** Tasks of plans lead to their plan, those of a cooldown to a screen of their own. */
function OwedTasks({ tasks }: { tasks: ReturnType<typeof owedTasks> }) {
  const intents = useRows('intent');
  const book = useInstruments();
  return tasks.map(({ id, task, intentId }) => {
    const intent = intents.find((one) => one.id === intentId);
    const about =
      intent === undefined
        ? 'for my cooldown'
        : `for ${intentText(intent, book.symbol(intent.instrumentId))}`;
    return (
      <ListRow
        key={id}
        href={intent === undefined ? `/tasks/${id}` : `/intents/${intent.id}`}
        title={TASK_WORDS[task]}
        detail={about}
      />
    );
  });
}
