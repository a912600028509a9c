import type { DigestCell, DigestDocument } from '../../generated/types.ts';
import { type LetterFormat, percent } from '../format.ts';
import { cellText, DASH, type LetterSection, rangeText, section } from '../section.ts';
import { nameOf, weekdayName } from '../words.ts';

type Breakdowns = DigestDocument['breakdowns'];

const TITLES: Readonly<Record<keyof Breakdowns, string>> = {
  setup: 'By setup',
  emotion: 'By emotion before the trade',
  hour: 'By hour of the entry',
  weekday: 'By weekday',
  instrument: 'By instrument',
};

const HEAD = ['', 'Trades', 'Sum', 'Mean', 'Win rate', '95 %'];

function keyText(by: keyof Breakdowns, key: string | null, format: LetterFormat): string {
  if (key === null) return 'not said';
  if (by === 'weekday') return weekdayName(Number(key));
  if (by === 'hour') return `${key.padStart(2, '0')}:00`;
  if (by === 'emotion') return nameOf(key);
  return by === 'instrument' ? format.instrument(key) : key;
}

function rowOf(name: string, cell: DigestCell, format: LetterFormat): string[] {
  const share = (value: string) => percent(value, format);
  return [
    name,
    `${cell.n}`,
    cellText(cell.total, format.r),
    cellText(cell.mean, format.r),
    cellText(cell.winRate, share),
    rangeText(cell.winRateInterval, share) ?? DASH,
  ];
}

/** In the order of names or of the clock; a breakdown without a name of 5 trades tells nothing. */
export function breakdownSections(
  { breakdowns }: DigestDocument,
  format: LetterFormat,
): LetterSection[] {
  return (Object.keys(TITLES) as (keyof Breakdowns)[]).flatMap((by) => {
    const { cells, other } = breakdowns[by];
    if (cells.every(({ key }) => key === null)) return [];
    const rows = cells.map((cell) => rowOf(keyText(by, cell.key, format), cell, format));
    if (other !== null) rows.push(rowOf('other', other, format));
    return [section(`by-${by}`, TITLES[by], { table: { head: HEAD, rows } })];
  });
}
