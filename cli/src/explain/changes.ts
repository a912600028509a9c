import { type Instant, parseInstant } from '@mast/shared/time';
import type { DecisionRecord } from '@mast/shared/types';
import { type WhatWouldChange, whatWouldChange } from '@mast/shared/why';
import type { Origin } from './input.ts';

/** What would change the decision; null where intent and rules, by which it is computed, are not at hand. */
export function changesOf(record: DecisionRecord, origin: Origin | null): WhatWouldChange | null {
  if (origin === null) return null;
  const { facts } = record;
  const asOf = parseInstant(record.asOf) as Instant;
  return whatWouldChange({ ...origin, facts, asOf }) ?? null;
}
