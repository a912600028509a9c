import type { EntityReader } from '../../entities/index.ts';
import type { CoachTemplate, Persona } from '../../generated/types.ts';
import { resolveInstrument } from '../../instruments/index.ts';
import { mainZoneAt } from '../../time/index.ts';
import type { FactsOf } from '../render/index.ts';

/** What a text is to be made of, of which row, for which persona. */
export type Draft = {
  [K in CoachTemplate]: {
    readonly template: K;
    readonly subjectId: string;
    readonly accountId: string | null;
    readonly persona: Persona;
    readonly facts: FactsOf[K];
  };
}[CoachTemplate];

const SYMBOL = /^[A-Za-z0-9][A-Za-z0-9.:/_-]{0,31}$/;

/** A symbol that a text may name; an instrument of one's own may be called anything. */
export async function symbolOf(reader: EntityReader, instrumentId: string): Promise<string | null> {
  const symbol = (await resolveInstrument(reader, instrumentId))?.symbol ?? '';
  return SYMBOL.test(symbol) ? symbol : null;
}

/** Longer words are read where they were written. */
const LONGEST_QUOTE = 280;

/** The trader's words where they are short enough to be quoted whole, else null: a quote is verbatim. */
export const quotable = (words: string | null | undefined): string | null =>
  words && words.trim() !== '' && words.length <= LONGEST_QUOTE ? words : null;

/** The zone whose clock a person reads at an instant. */
export async function zoneOf(reader: EntityReader, at: string): Promise<string> {
  const [person] = await reader.list('person');
  return person === undefined ? 'UTC' : mainZoneAt(person, at);
}
