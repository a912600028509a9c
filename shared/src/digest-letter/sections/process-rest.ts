import type { DigestDocument } from '../../generated/types.ts';
import { type LetterFormat, percent } from '../format.ts';
import { DASH, figureLine, type LetterSection, line, section } from '../section.ts';
import { counted, nameOf } from '../words.ts';
import { scoredLine } from './process.ts';

/** `1 h 30 min` */
export function minutesText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes - hours * 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

export function cooldownSection({ cooldowns }: DigestDocument): LetterSection | null {
  const { n, byTrigger, minutes, highestLevel, attemptsInside, lateConflicts } = cooldowns;
  if (n === 0 && minutes === 0) return null;
  return section('cooldowns', 'Cooldowns', {
    lines: [
      line('Begun', n),
      ...byTrigger.map((one) => line(nameOf(one.name), one.n)),
      line('Time in cooldown', minutesText(minutes)),
      line('Highest level', highestLevel ?? DASH),
      line('Plans asked inside', attemptsInside),
      line('Conflicts that no device could know', lateConflicts),
    ],
    plot: 'cooldowns',
  });
}

export function authoritySection({ authority }: DigestDocument): LetterSection | null {
  const { offline, differing, byCause, milderOnDevice, stricterOnDevice } = authority;
  if (offline === 0) return null;
  return section('authority', 'Decided on a device alone', {
    lines: [
      line('Decisions', offline),
      line('The server said otherwise', differing),
      ...(differing === 0
        ? []
        : [
            line('The device was milder, stricter', `${milderOnDevice}, ${stricterOnDevice}`),
            ...byCause.map(({ name, n }) => line(nameOf(name), n)),
          ]),
    ],
  });
}

export function paperSection(
  { paper }: DigestDocument,
  format: LetterFormat,
): LetterSection | null {
  if (paper === null) return null;
  const { done, need, adherence } = paper;
  return section('paper', 'Paper period', {
    lines: [
      line('Paper trades done', `${done} of ${need}`),
      scoredLine(
        'Adherence on paper',
        adherence.mean,
        (value) => format.number(value, 0),
        `${adherence.scored} of ${adherence.of} scored`,
      ),
    ],
  });
}

export function journalSection(
  { journal }: DigestDocument,
  format: LetterFormat,
): LetterSection | null {
  if (journal.closed === 0) return null;
  const { posted, closed, coverage, minutesToPost } = journal;
  return section('journal', 'Journal', {
    lines: [
      figureLine(
        'Trades with my words',
        coverage,
        (value) => percent(value, format),
        `${posted} of ${closed}`,
      ),
      figureLine('Median time from close to words', minutesToPost, (value) =>
        minutesText(Math.round(Number(value))),
      ),
    ],
  });
}

export function ruleSection(
  { ruleChanges }: DigestDocument,
  format: LetterFormat,
): LetterSection | null {
  const { made, pending } = ruleChanges;
  if (made === 0 && pending.length === 0) return null;
  return section('rules', 'Changes of my rules', {
    lines: [
      line('Made and acting', counted(made, 'change')),
      ...pending.map(({ rule, effectiveAt }) =>
        line(nameOf(rule), `acts from ${format.when(effectiveAt)}`),
      ),
    ],
  });
}

/** What was taken back: that much is listed, and nothing is said of why. */
export function correctionSection({ corrections }: DigestDocument): LetterSection | null {
  if (corrections === undefined) return null;
  const { lossesUndone, fillsDeleted } = corrections;
  return section('corrections', 'Corrections', {
    lines: [
      ...(lossesUndone === 0 ? [] : [line('Cooldowns whose loss was corrected', lossesUndone)]),
      ...(fillsDeleted === 0 ? [] : [line('Fills that I deleted', fillsDeleted)]),
    ],
  });
}
