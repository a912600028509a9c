import type { Exported } from '../../data/export/index.ts';
import { formatNumber } from '../../ui/format/index.ts';

/** `mast-export-2026-11-29.json` */
export const exportName = (exportedAt: string): string =>
  `mast-export-${exportedAt.slice(0, 10)}.json`;

/** What an export had to leave out, and what brings it; undefined where that is nothing. */
export function missingWords(missing: Exported['missing']): string | undefined {
  if (missing.length === 0) return undefined;
  const decisions = missing.find(({ entity }) => entity === 'gate_decision');
  const hasOthers = missing.some(({ entity }) => entity !== 'gate_decision');
  const parts = [
    hasOthers ? 'Older rows have not all come to this device yet.' : undefined,
    decisions === undefined
      ? undefined
      : decisions.count === null
        ? 'Older decisions of my plans are kept by the server only.'
        : `${formatNumber(`${decisions.count}`)} older decisions of my plans are kept by the server only.`,
    'With a network, an export has them all.',
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}
