import type { Override } from '../generated/types.ts';
import type { OverrideFact } from '../stats/index.ts';
import { afterOverride, type RowsAfter } from './after-override.ts';
import { allKept, safeguardsKept } from './safeguards-kept.ts';

/** What the figures of a week count of an override; one that is still open is none yet. */
export function overrideFact(row: Override, rows: RowsAfter): OverrideFact | undefined {
  if (row.decision === null) return undefined;
  const { decision } = row;
  if (decision !== 'granted') return { decision, safeguards: 'open' };
  return { decision, safeguards: allKept(safeguardsKept(row, afterOverride(row, rows))) };
}
