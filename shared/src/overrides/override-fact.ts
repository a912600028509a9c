import type { Override } from '../generated/types.ts';
import type { OverrideFact } from '../stats/index.ts';
import { afterOverride, type RowsAfter } from './after-override.ts';
import { allKept, safeguardsKept } from './safeguards-kept.ts';

/** What the figures of a week count of an override. */
export function overrideFact(row: Override, rows: RowsAfter): OverrideFact {
  const decision = row.withdrawnAt === null ? (row.decision ?? 'open') : 'withdrawn';
  if (decision !== 'granted') return { decision, safeguards: 'open' };
  return { decision, safeguards: allKept(safeguardsKept(row, afterOverride(row, rows))) };
}
