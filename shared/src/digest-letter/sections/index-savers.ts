import type { DigestDocument } from '../../generated/types.ts';
import type { LetterFormat } from '../format.ts';
import { cellText, figureLine, type LetterSection, line, section } from '../section.ts';

type IndexPart = DigestDocument['index'][number];

function indexSection(part: IndexPart, format: LetterFormat, isOnly: boolean): LetterSection {
  const { accountId, label, currency, due, onDate, amountDeviation, funds, unscheduled } = part;
  const points = (value: string) => format.number(value, 1);
  const inBand = (is: boolean | null) => (is === null ? '–' : is ? 'inside' : 'outside');
  return section(`index-${accountId}`, isOnly ? 'Savings plan' : `Savings plan, ${label}`, {
    lines: [
      line('Contributions on their date', `${onDate} of ${due}`),
      figureLine('Difference from what was due', amountDeviation, (value) =>
        format.money(value, currency),
      ),
      line('Actions outside of the schedule', unscheduled),
    ],
    table:
      funds.length === 0
        ? null
        : {
            head: ['Fund', 'Share %', 'Target %', 'Drift', 'Band ±', 'Stands'],
            rows: funds.map((fund) => [
              format.instrument(fund.fund),
              cellText(fund.share, points),
              points(fund.target),
              cellText(fund.drift, points),
              points(fund.band),
              inBand(fund.inBand),
            ]),
          },
  });
}

export const indexSections = ({ index }: DigestDocument, format: LetterFormat): LetterSection[] =>
  index.map((part) => indexSection(part, format, index.length === 1));
