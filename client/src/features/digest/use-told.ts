import type { CoachMessage, Persona, WeeklyDigest } from '@mast/shared/types';
import { useEffect, useMemo, useState } from 'react';
import { useRows } from '../../data/index.ts';
import { useInstruments } from '../common/use-instruments.ts';

type Text = Pick<CoachMessage, 'text' | 'source'>;

export interface Told {
  readonly paragraphs: readonly string[];
  readonly orderedBy: CoachMessage['orderedBy'];
}

/** Its first line is the letter's own title. */
const paragraphsOf = ({ text }: Text): string[] =>
  text
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '');

/**
 * The week in the coach's sentences: as they were stored with the digest, else rendered here in their
 * fixed order.
 * @returns null where the linter let nothing but the figures through; undefined until it is known
 */
export function useTold(digest: WeeklyDigest): Told | null | undefined {
  const messages = useRows('coach_message', { subjectId: digest.id, template: 'weekly-digest' });
  const stored = useMemo(() => [...messages].sort((a, b) => b.version - a.version)[0], [messages]);
  const here = useToldHere(digest, stored === undefined);
  const told = stored ?? here;
  return useMemo(() => {
    if (!told) return told;
    if (told.source !== 'template') return null;
    return { paragraphs: paragraphsOf(told), orderedBy: stored?.orderedBy ?? 'rules' };
  }, [told, stored]);
}

/** Until the person is there. */
const SOME_PERSONAS: readonly Persona[] = ['shortterm'];

/** @returns null where what tells it could not be loaded, or could not tell it */
function useToldHere(digest: WeeklyDigest, isAsked: boolean): Text | null | undefined {
  const { symbol } = useInstruments();
  const [person] = useRows('person');
  const requests = useRows('rule_change_request');
  const personas = person?.personas ?? SOME_PERSONAS;
  const [told, setTold] = useState<{ digest: WeeklyDigest; text: Text | null }>();
  useEffect(() => {
    if (!isAsked) return;
    let isWanted = true;
    const tell = (text: Text | null) => isWanted && setTold({ digest, text });
    import('./tell-here.ts')
      .then(({ tellHere }) => tell(tellHere(digest, { symbol, requests, personas })))
      .catch(() => tell(null));
    return () => {
      isWanted = false;
    };
  }, [digest, symbol, requests, personas, isAsked]);
  return told?.digest === digest ? told.text : undefined;
}
