import { policyOf, render } from '@mast/shared/coach/render';
import { toldWeek } from '@mast/shared/digest-letter';
import type { WeeklyDigest } from '@mast/shared/types';
import { useMemo } from 'react';
import { useRows } from '../../data/index.ts';
import { useInstruments } from '../common/use-instruments.ts';

/**
 * The week in the coach's sentences: as they were stored with the digest, else rendered here in their
 * fixed order. @returns its paragraphs; null where the linter let nothing but the figures through
 */
export function useTold(digest: WeeklyDigest): readonly string[] | null {
  const book = useInstruments();
  const [person] = useRows('person');
  const messages = useRows('coach_message', { subjectId: digest.id, template: 'weekly-digest' });
  return useMemo(() => {
    const stored = [...messages].sort((a, b) => b.version - a.version)[0];
    const persona = person?.personas[0] ?? 'shortterm';
    const { text, source } =
      stored ?? render('weekly-digest', toldWeek(digest, book.symbol), policyOf(persona));
    if (source !== 'template') return null;
    // Its first line is the letter's own title.
    return text
      .split('\n')
      .slice(1)
      .filter((line) => line.trim() !== '');
  }, [digest, book, person, messages]);
}
