import type { Cooldown, FrictionTask } from '@mast/shared/types';
import { serverNow, useRow, useRows } from '../../data/index.ts';
import {
  Countdown,
  EmptyState,
  KeyValue,
  KeyValues,
  LinkButton,
  Section,
  Stack,
  useNow,
} from '../../ui/index.ts';
import { CoachPart } from '../coach/coach-part.tsx';
import { useAccounts } from '../common/use-accounts.ts';
import { useTimes } from '../common/use-times.ts';
import { TakeBack } from '../trades/take-back.tsx';
import { isActive, owedOf } from './active-cooldowns.ts';
import { Cause } from './cause.tsx';
import { cooldownEnds, cooldownTitle } from './cooldown-words.ts';
import classes from './cooldowns.module.css';
import { blocksText, lengthText, noteTexts } from './page-words.ts';
import { Tasks } from './tasks.tsx';

/** One cooldown: when it ends and why then, what it asks for, what waits meanwhile, what began it. */
export function CooldownPage({ id }: { id: string }) {
  const row = useRow('cooldown', id);
  const tasks = useRows('friction_task', { cooldownId: id });
  const accounts = useAccounts();
  const { when } = useTimes();
  const now = useNow(serverNow, row !== undefined && serverNow() < Date.parse(row.endsAt));
  if (row === undefined) {
    return (
      <EmptyState action={<LinkButton href="/cooldowns">My cooldowns</LinkButton>}>
        This cooldown is not on this device. It was taken back with its entry, or it comes with the
        next sync.
      </EmptyState>
    );
  }
  const account = accounts.find((one) => one.id === row.accountId);
  const hasIndex = accounts.some(({ persona }) => persona === 'indexdca');
  return (
    <Stack gap={6}>
      <Standing row={row} tasks={tasks} now={now} />
      {tasks.length > 0 && <Tasks tasks={tasks} />}
      <Section title="How long, and why">
        <KeyValues>
          <KeyValue label="Began">{when(row.startsAt)}</KeyValue>
          <KeyValue label="Ends">{when(row.endsAt)}</KeyValue>
          <KeyValue label="Length">{lengthText(row)}</KeyValue>
        </KeyValues>
        {noteTexts(row).map((note) => (
          <p key={note} className={classes.quiet}>
            {note}
          </p>
        ))}
      </Section>
      <Cause row={row} />
      {isActive(row, tasks, now) && (
        <>
          <Section title="What waits meanwhile">
            <p>{blocksText(row, account, hasIndex)}</p>
          </Section>
          <CoachPart template="cooldown" subjectId={id} madeOf={tasks} />
        </>
      )}
      <Undo row={row} />
      <LinkButton href="/day-off">The rest of the day off</LinkButton>
    </Stack>
  );
}

interface StandingProps {
  row: Cooldown;
  tasks: readonly FrictionTask[];
  now: number;
}

function Standing({ row, tasks, now }: StandingProps) {
  const { when } = useTimes();
  const isOver = Date.parse(row.endsAt) <= now;
  const owed = owedOf(row, tasks).map(({ task }) => task);
  return (
    <div>
      <h2 className={classes.lead}>{cooldownTitle(row)}</h2>
      {isActive(row, tasks, now) ? (
        <>
          {!isOver && (
            <p>
              Until {when(row.endsAt)} · <Countdown endIso={row.endsAt} now={serverNow} />
            </p>
          )}
          <p className={classes.quiet}>{cooldownEnds(owed, isOver)}</p>
        </>
      ) : (
        <p className={classes.quiet}>Over. Nothing waits for it any more.</p>
      )}
    </div>
  );
}

/** The entry that told of it can be taken back for a moment, and it with that. */
function Undo({ row }: { row: Cooldown }) {
  const posts = useRows('journal_entry', { kind: 'post' });
  const post = posts.find(({ tradeId, at }) => tradeId === row.tradeId && at === row.startsAt);
  return row.fillId === null && post !== undefined ? <TakeBack post={post} /> : null;
}
