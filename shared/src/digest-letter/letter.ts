import type { DigestDocument } from '../generated/types.ts';
import type { LetterFormat } from './format.ts';
import type { LetterSection } from './section.ts';
import { breakdownSections } from './sections/breakdowns.ts';
import { gateSection, overrideSection } from './sections/gate.ts';
import { indexSections } from './sections/index-savers.ts';
import { lateSection } from './sections/late.ts';
import { breachSection, processSection, wordsSection } from './sections/process.ts';
import {
  authoritySection,
  cooldownSection,
  journalSection,
  paperSection,
  ruleSection,
} from './sections/process-rest.ts';
import { moneySection, resultSection, tradeSection } from './sections/results.ts';
import { counted } from './words.ts';

/** A digest as it is read: who shows it decides on type and place alone. */
export interface Letter {
  readonly title: string;
  readonly opening: readonly string[];
  readonly sections: readonly LetterSection[];
}

function openingOf({ counts }: DigestDocument): string[] {
  const { closed, opened, openAtEnd, rKnown, paperClosed } = counts;
  if (closed + opened + openAtEnd + paperClosed === 0) {
    return ['I closed no trade in this week and opened none.'];
  }
  const open = openAtEnd === 1 ? '1 was' : `${openAtEnd} were`;
  const lines = [
    `I closed ${counted(closed, 'live trade')}, opened ${opened}, and ${open} open at the end of the week.`,
  ];
  if (closed > 0) lines.push(`R is known for ${rKnown} of ${closed}.`);
  if (paperClosed > 0) {
    lines.push(
      `On paper I closed ${counted(paperClosed, 'trade')}; they are in none of these figures.`,
    );
  }
  return lines;
}

/** Everything that a digest tells, in its fixed order; what there is nothing of is left out. */
export function letterOf(document: DigestDocument, format: LetterFormat): Letter {
  const { fromDate, toDate } = document.period;
  const last = lastDate(document, toDate);
  const sections = [
    resultSection(document, format),
    tradeSection(document, format),
    moneySection(document, format),
    processSection(document, format),
    breachSection(document, format),
    wordsSection(document, format),
    gateSection(document, format),
    overrideSection(document, format),
    cooldownSection(document),
    authoritySection(document),
    ...indexSections(document, format),
    paperSection(document, format),
    journalSection(document, format),
    ruleSection(document, format),
    ...breakdownSections(document, format),
    lateSection(document, format),
  ];
  return {
    title: `My week, ${format.date(fromDate)} to ${format.date(last)}`,
    opening: openingOf(document),
    sections: sections.filter((section) => section !== null),
  };
}

const lastDate = ({ cooldowns }: DigestDocument, toDate: string): string =>
  cooldowns.byDate.at(-1)?.date ?? toDate;
