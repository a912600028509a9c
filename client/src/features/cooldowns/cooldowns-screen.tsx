import { serverNow, useRows } from '../../data/index.ts';
import { EmptyState, LinkButton, List, ListRow, Split } from '../../ui/index.ts';
import { useTimes } from '../common/use-times.ts';
import { isActive } from './active-cooldowns.ts';
import { CooldownPage } from './cooldown-page.tsx';
import { cooldownTitle } from './cooldown-words.ts';

/** All my cooldowns, the newest first; on the laptop the open one beside them. */
export default function CooldownsScreen({ id }: { id?: string | undefined }) {
  return (
    <Split
      list={<Cooldowns openId={id} />}
      detail={id === undefined ? undefined : <CooldownPage key={id} id={id} />}
    />
  );
}

function Cooldowns({ openId }: { openId: string | undefined }) {
  const rows = useRows('cooldown');
  const tasks = useRows('friction_task', { state: 'open' });
  const { when } = useTimes();
  const now = serverNow();
  if (rows.length === 0) {
    return (
      <EmptyState action={<LinkButton href="/rules">My rules</LinkButton>}>
        What made me pause, and for how long, will stand here.
      </EmptyState>
    );
  }
  const newest = [...rows].sort((a, b) => (a.startsAt < b.startsAt ? 1 : -1));
  return (
    <List label="Cooldowns">
      {newest.map((row) => (
        <ListRow
          key={row.id}
          href={`/cooldowns/${row.id}`}
          title={cooldownTitle(row)}
          detail={when(row.startsAt)}
          trailing={isActive(row, tasks, now) ? 'holds' : 'over'}
          current={row.id === openId}
        />
      ))}
    </List>
  );
}
