import type { DigestDocument } from '../generated/types.ts';
import { isSaverAlone } from './aggregates.ts';
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
  correctionSection,
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

/** What is told before the sections: of an index plan first what was due. */
function openingOf({ counts, index }: DigestDocument): string[] {
  const { closed, rKnown, paperClosed } = counts;
  const lines = [
    ...(index.length > 0 ? [contributionText(index)] : []),
    ...(isSaverAlone(counts, index) ? [] : [tradeText(counts)]),
  ];
  if (closed > 0) lines.push(`R is known for ${rKnown} of ${closed}.`);
  if (paperClosed > 0) {
    lines.push(
      `On paper I closed ${counted(paperClosed, 'trade')}; they are in none of these figures.`,
    );
  }
  return lines;
}

const wereSo = (n: number): string => (n === 0 ? 'none was' : n === 1 ? '1 was' : `${n} were`);

function tradeText({ closed, opened, openAtEnd }: DigestDocument['counts']): string {
  const open = `${wereSo(openAtEnd)} open at the end of the week`;
  if (closed + opened > 0) {
    const trades = closed === 0 ? 'no live trade' : counted(closed, 'live trade');
    return `I closed ${trades}, opened ${opened || 'none'}, and ${open}.`;
  }
  const nothing = 'I closed no trade in this week and opened none';
  return openAtEnd === 0 ? `${nothing}.` : `${nothing}; ${open}.`;
}

function contributionText(index: DigestDocument['index']): string {
  const due = index.reduce((sum, one) => sum + one.due, 0);
  if (due === 0) return 'My schedule had no contribution due in this week.';
  const onDate = index.reduce((sum, one) => sum + one.onDate, 0);
  const dates = onDate > 1 ? 'their dates' : 'its date';
  return `My schedule had ${counted(due, 'contribution')} due in this week, and ${wereSo(onDate)} paid on ${dates}.`;
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
    gateSection(document),
    overrideSection(document, format),
    cooldownSection(document),
    authoritySection(document),
    ...indexSections(document, format),
    paperSection(document, format),
    journalSection(document, format),
    correctionSection(document),
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
