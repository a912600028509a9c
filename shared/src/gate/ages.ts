import type { DecisionRecord, Facts } from '../generated/types.ts';
import type { Instant } from '../time/index.ts';
import { instantOf } from './read-facts.ts';

type Age = DecisionRecord['ages'][number];

const sourcesOf = (facts: Facts): Omit<Age, 'seconds'>[] => [
  { fact: 'equity', at: facts.account.equity?.declaredAt ?? null, source: 'declared' },
  { fact: 'peak', at: facts.account.declaredPeak?.at ?? null, source: 'declared' },
  { fact: 'holdings', at: facts.account.holdings?.at ?? null, source: 'declared' },
  { fact: 'positions', at: facts.positions.checkedAt, source: 'recorded' },
  { fact: 'history', at: facts.sync.lastSyncAt, source: 'synced' },
  facts.calendar.imported
    ? { fact: 'calendar', at: facts.calendar.imported.at, source: 'imported' }
    : { fact: 'calendar', at: facts.calendar.own?.at ?? null, source: 'declared' },
];

/** How old each source of the facts was at `asOf`, in whole seconds; null where there is none. */
export const agesOf = (facts: Facts, asOf: Instant): Age[] =>
  sourcesOf(facts).map((source) => ({
    ...source,
    seconds: source.at === null ? null : Math.floor((asOf - instantOf(source.at)) / 1000),
  }));
