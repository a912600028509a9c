import type {
  BreachKind,
  DigestDocument,
  DigestFigure,
  DigestResultSum,
} from '../../generated/types.ts';
import { type LetterFormat, percent } from '../format.ts';
import {
  figureLine,
  joined,
  type LetterLine,
  type LetterSection,
  line,
  rangeText,
  section,
} from '../section.ts';
import { BREACH_WORDS, counted, nameOf } from '../words.ts';
import { SMALL } from './results.ts';

export function processSection(
  { counts, adherence }: DigestDocument,
  format: LetterFormat,
): LetterSection | null {
  if (counts.closed === 0) return null;
  const { of, scored, mean, clean, efficiency, efficiencyInterval, last20, before20 } = adherence;
  const share = (value: string) => percent(value, format);
  const whole = (value: string) => format.number(value, 0);
  const small = scored >= 5 && scored < 20 ? SMALL : null;
  const lines = [
    scoredLine('Adherence', mean, whole, `${scored} of ${of} scored`),
    scoredLine(
      'Clean trades',
      efficiency,
      (value) => `${share(value)} (${clean} of ${scored})`,
      joined(rangeText(efficiencyInterval, share), small),
    ),
    ...(last20.value === null
      ? []
      : [
          figureLine('Last 20 scored trades', last20, whole),
          figureLine('The 20 before them', before20, whole),
        ]),
  ];
  return section('process', 'Process', { lines, plot: 'grid' });
}

/** A figure over scored trades: of few it is they that are too few. */
export function scoredLine(
  label: string,
  figure: DigestFigure,
  written: (value: string) => string,
  note: string | null,
): LetterLine {
  const told = figureLine(label, figure, written, note);
  return figure.dash === 'below_5' ? { ...told, note: 'fewer than 5 scored' } : told;
}

/** What some trades came to, in R and in money. */
export function sumLine(label: string, sum: DigestResultSum, format: LetterFormat): LetterLine {
  const money = sum.money.map(({ net, currency }) => format.money(net, currency));
  const note = joined(counted(sum.trades, 'trade'), ...money);
  return sum.r.value === null
    ? { ...figureLine(label, sum.r, format.r), note }
    : figureLine(label, sum.r, format.r, note);
}

export function breachSection(
  { breaches, counts }: DigestDocument,
  format: LetterFormat,
): LetterSection | null {
  const { byType, broken, kept, lossBeyondPlan } = breaches;
  if (byType.length === 0 && broken.trades === 0) {
    if (counts.closed === 0) return null;
    return section('breaches', 'Rules that I broke', { words: ['None in this week.'] });
  }
  return section('breaches', 'Rules that I broke', {
    lines: [
      ...byType.map(({ name, n }) => line(nameOf(name), n)),
      ...(counts.closed === 0
        ? []
        : [
            sumLine('Trades with a breach', broken, format),
            sumLine('All my other trades', kept, format),
            figureLine(
              'Loss beyond plan',
              lossBeyondPlan,
              (value) => `${format.number(value, 2)}R`,
            ),
          ]),
    ],
  });
}

export function wordsSection(
  { ownWords }: DigestDocument,
  format: LetterFormat,
): LetterSection | null {
  if (ownWords.length === 0) return null;
  // Words about a trade that broke two rules are quoted once.
  const texts = [...new Set(ownWords.map(({ text }) => text))];
  const quotes = texts.map((text) => {
    const about = ownWords
      .filter((one) => one.text === text)
      .map(({ kind, at }) => `${format.when(at)}: ${nameOfBreach(kind)}`);
    return { text, about: `About ${about.join('; ')}.` };
  });
  return section('words', 'My own words', { quotes });
}

const nameOfBreach = (kind: string): string =>
  (BREACH_WORDS[kind as BreachKind] ?? kind).toLowerCase();
