import type { Override } from '@mast/shared/types';
import { useRows } from '../../data/index.ts';
import { EmptyState, LinkButton, List, Split } from '../../ui/index.ts';
import { OverridePage } from './override-page.tsx';
import { OverrideRow } from './override-row.tsx';

/** All my overrides, the newest first; on the laptop the open one beside them. */
export default function OverridesScreen({ id }: { id?: string | undefined }) {
  const rows = useRows('override');
  return (
    <Split
      list={<Overrides rows={rows} openId={id} />}
      detail={id === undefined ? undefined : <OverridePage key={id} id={id} />}
    />
  );
}

export const newestOverrides = (rows: readonly Override[]): Override[] =>
  [...rows].sort((a, b) => (a.askedAt < b.askedAt ? 1 : -1));

function Overrides({ rows, openId }: { rows: readonly Override[]; openId: string | undefined }) {
  if (rows.length === 0) {
    return (
      <EmptyState action={<LinkButton href="/intents">My plans</LinkButton>}>
        Each rule that I went against, why, and at what price, will stand here.
      </EmptyState>
    );
  }
  return (
    <List label="Overrides">
      {newestOverrides(rows).map((row) => (
        <OverrideRow key={row.id} row={row} current={row.id === openId} />
      ))}
    </List>
  );
}
