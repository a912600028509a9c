import type { Attachment } from '@mast/shared/types';
import { useMemo } from 'react';
import { useRows } from '../../data/index.ts';
import { EmptyState, formatDate, LinkButton, List, Row, Section, Stack } from '../../ui/index.ts';
import { useAccounts } from '../common/use-accounts.ts';
import { useInstruments } from '../common/use-instruments.ts';
import { useRiver } from '../common/use-river.ts';
import { useTimes } from '../common/use-times.ts';
import { IntentRow } from '../intents/intent-row.tsx';
import { TradeRow } from '../trades/trade-row.tsx';
import { EntryRow } from './entry-row.tsx';
import classes from './journal.module.css';
import { Thumbs } from './pictures/thumbs.tsx';
import { byDate, type RiverItem, riverItems } from './river-items.ts';
import { ScoreRing } from './score-ring.tsx';

const NONE: readonly Attachment[] = [];

function useItems(): RiverItem[] {
  const trades = useRows('trade');
  const entries = useRows('journal_entry');
  const intents = useRows('intent');
  return useMemo(() => riverItems({ trades, entries, intents }), [trades, entries, intents]);
}

/** Pictures by the entry that they belong to. */
function usePicturesByEntry(): ReadonlyMap<string, readonly Attachment[]> {
  const rows = useRows('attachment');
  return useMemo(() => {
    const byEntry = new Map<string, Attachment[]>();
    for (const row of rows) byEntry.set(row.entryId, [...(byEntry.get(row.entryId) ?? []), row]);
    return byEntry;
  }, [rows]);
}

/** What each trade was scored with, by its id; none for one that is not scored yet. */
function useScores(): ReadonlyMap<string, number | null> {
  const rows = useRows('trade_score');
  return useMemo(() => new Map(rows.map(({ id, score }) => [id, score])), [rows]);
}

/** Trades, words and plans by trading date. */
export function River({ openId }: { openId: string | undefined }) {
  const items = useItems();
  const accounts = useAccounts();
  const { shown, endRef } = useRiver();
  const { zone } = useTimes();
  const byId = useMemo(() => new Map(accounts.map((one) => [one.id, one])), [accounts]);
  const own = accounts[0]?.day;
  const dates = useMemo(
    () =>
      byDate(items.slice(0, shown), (id) => byId.get(id), own ?? { tz: zone, localTime: '00:00' }),
    [items, shown, byId, own, zone],
  );
  if (items.length === 0) {
    return (
      <EmptyState
        action={
          <Row gap={4}>
            <LinkButton href="/entries/new">Write a note</LinkButton>
            <LinkButton href="/import">Import a broker file</LinkButton>
          </Row>
        }
      >
        My trades, my plans and my words will stand here by trading date.
      </EmptyState>
    );
  }
  return (
    <Stack gap={6}>
      <Row gap={4}>
        <LinkButton href="/entries/new">Write</LinkButton>
        <LinkButton href="/fills/new">Record a fill</LinkButton>
        <LinkButton href="/intents">Plans</LinkButton>
        <LinkButton href="/import">Import</LinkButton>
      </Row>
      <Dates dates={dates} openId={openId} />
      {shown < items.length && <div key={shown} ref={endRef} />}
    </Stack>
  );
}

interface DatesProps {
  dates: ReturnType<typeof byDate>;
  openId: string | undefined;
}

function Dates({ dates, openId }: DatesProps) {
  const accounts = useAccounts();
  const book = useInstruments();
  const times = useTimes();
  const pictures = usePicturesByEntry();
  const scores = useScores();
  const byId = useMemo(() => new Map(accounts.map((one) => [one.id, one])), [accounts]);
  const line = (item: RiverItem) => {
    const { id } = item.row;
    const shared = { times, current: id === openId };
    if (item.kind === 'plan')
      return <IntentRow key={id} intent={item.row} book={book} {...shared} />;
    if (item.kind === 'entry') {
      const own = pictures.get(id) ?? NONE;
      return <EntryRow key={id} entry={item.row} pictures={own} {...shared} />;
    }
    const own = pictures.get(item.post?.id ?? '') ?? NONE;
    const account = byId.get(item.row.accountId);
    return (
      <TradeRow
        key={id}
        trade={item.row}
        account={account}
        book={book}
        leading={<ScoreRing score={scores.get(id) ?? null} />}
        {...shared}
      >
        {own.length > 0 && (
          <div className={classes.below}>
            <Thumbs of={own} />
          </div>
        )}
      </TradeRow>
    );
  };
  return dates.map(({ date, items }) => (
    <Section key={date} title={formatDate(`${date}T12:00:00.000Z`, { timeZone: 'UTC' })}>
      <List label={`Entries of ${date}`}>{items.map(line)}</List>
    </Section>
  ));
}
