import { Suspense, useDeferredValue, useMemo } from 'react';
import { EmptyState, LinkButton, Row, Stack } from '../../ui/index.ts';
import { kept } from '../common/kept.ts';
import { optionalPart } from '../common/optional-part.ts';
import classes from './journal.module.css';
import { Dates } from './river-dates.tsx';
import { FilterFields } from './river-filter-fields.tsx';
import { countSet, fitsFilters } from './river-filters.ts';
import { byDate, type RiverItem } from './river-items.ts';
import { type RiverData, useRiverData } from './use-river-data.ts';
import { useRiverFilters } from './use-river-filters.ts';

const datesOf = kept((items: readonly RiverItem[], { known, accounts }: RiverData) =>
  byDate(items, known.account, accounts[0]?.day ?? { tz: known.zone, localTime: '00:00' }),
);

const OlderRows = optionalPart(() => import('./older-rows.tsx'));

/** Trades, words and plans by trading date, the older ones after those that every screen has. */
export function River({ openId }: { openId: string | undefined }) {
  const data = useRiverData();
  const [filters, change] = useRiverFilters(openId === undefined);
  const settled = useDeferredValue(filters);
  const { items, known } = data;
  const isNarrowed = settled.text.trim() !== '' || countSet(settled) > 0;
  const shown = useMemo(
    () => (isNarrowed ? items.filter(fitsFilters(settled, known)) : items),
    [items, settled, known, isNarrowed],
  );
  const dates = datesOf(shown, data);
  const older = useMemo(
    () => (
      <Suspense fallback={null}>
        <OlderRows filters={settled} data={data} />
      </Suspense>
    ),
    [settled, data],
  );
  if (items.length === 0) {
    return (
      <>
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
        {older}
      </>
    );
  }
  return (
    <Stack gap={4}>
      <Row gap={4}>
        <LinkButton href="/entries/new">Write</LinkButton>
        <LinkButton href="/fills/new">Record a fill</LinkButton>
        <LinkButton href="/intents">Plans</LinkButton>
        <LinkButton href="/import">Import</LinkButton>
      </Row>
      <FilterFields filters={filters} change={change} data={data} />
      <p role="status" className={classes.quiet}>
        {isNarrowed && `${shown.length} of my ${items.length} recent lines.`}
      </p>
      <Dates dates={dates} data={data} openId={openId} />
      {older}
    </Stack>
  );
}
