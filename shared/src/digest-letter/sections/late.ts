import type { DigestDocument } from '../../generated/types.ts';
import type { LetterFormat } from '../format.ts';
import { DASH, type LetterSection, section } from '../section.ts';

const KINDS = { added: 'new', changed: 'corrected', removed: 'taken out' } as const;

export function lateSection(
  { arrivedLate }: DigestDocument,
  format: LetterFormat,
): LetterSection | null {
  if (arrivedLate.length === 0) return null;
  return section('late', 'Arrived late', {
    words: [
      'Of earlier weeks, known only since their digests were final; in none of the figures above.',
    ],
    table: {
      head: ['Closed', 'Trade', 'R', 'Net', ''],
      rows: arrivedLate.map((one) => [
        format.when(one.closedAt),
        `${format.instrument(one.instrumentId)} ${one.side}`,
        one.r === null ? DASH : format.r(one.r),
        format.money(one.net, one.currency),
        KINDS[one.kind],
      ]),
    },
  });
}
