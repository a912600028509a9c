import { Suspense, useMemo } from 'react';
import { EmptyState, LinkButton, Row, Stack } from '../../ui/index.ts';
import { optionalPart } from '../common/optional-part.ts';
import classes from './journal.module.css';
import { Dates } from './river-dates.tsx';
import { FilterFields } from './river-filter-fields.tsx';
import { isNarrowing } from './river-filters.ts';
import type { RiverDate } from './river-items.ts';
import { useNarrowed } from './use-narrowed.ts';
import { useRiverData } from './use-river-data.ts';
import { useRiverFilters } from './use-river-filters.ts';

const OlderRows = optionalPart(() => import('./older-rows.tsx'));

const countOf = (dates: readonly RiverDate[]): number =>
  dates.reduce((count, { items }) => count + items.length, 0);

/** Trades, words and plans by trading date, the older ones after those that every screen has. */
export function River({ openId }: { openId: string | undefined }) {
  const data = useRiverData();
  const [filters, change] = useRiverFilters(openId === undefined);
  const shown = useNarrowed(data, filters);
  const { items } = data;
  const older = useMemo(
    () => (
      <Suspense fallback={null}>
        <OlderRows filters={shown.filters} data={data} />
      </Suspense>
    ),
    [shown.filters, data],
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
        {isNarrowing(shown.filters) &&
          `${countOf(shown.dates)} of my ${items.length} recent lines.`}
      </p>
      <Dates dates={shown.dates} data={data} openId={openId} />
      {older}
    </Stack>
  );
}
