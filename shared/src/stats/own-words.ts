import { byName } from './order.ts';

/** A breach with what the trader wrote about its trade. */
export interface BreachNotes {
  readonly id: string;
  /** Minutes of its own cooldown, before any escalation: what makes a breach severe. */
  readonly baseMinutes: number;
  readonly notes: readonly string[];
}

const MOST = 3;

const longest = (notes: readonly string[]): string | undefined =>
  [...notes].sort((a, b) => b.length - a.length || byName(a, b))[0];

/**
 * Up to three lines of the trader, verbatim: the longest note of each of the most severe breaches
 * that have one. Equal ones go by id, so that no order of the rows decides.
 */
export function ownWords(breaches: readonly BreachNotes[]): { id: string; text: string }[] {
  const severest = [...breaches].sort(
    (a, b) => b.baseMinutes - a.baseMinutes || byName(a.id, b.id),
  );
  return severest
    .flatMap(({ id, notes }) => {
      const text = longest(notes.filter((note) => note.trim() !== ''));
      return text === undefined ? [] : [{ id, text }];
    })
    .slice(0, MOST);
}
