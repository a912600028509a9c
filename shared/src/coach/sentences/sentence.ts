import type { DigestFigures, DigestRows } from '../../generated/types.ts';

export type FigureName = keyof DigestFigures;
export type RowGroup = keyof DigestRows;

/** A figure that is exactly a number, or above one. */
export type Needs = Readonly<Partial<Record<FigureName, number | `>${number}`>>>;

/**
 * An approved sentence. `{name}` is a figure, or a field of the row it is told of; `{name:one|many}` a
 * word that goes by a count; `“{name}”` a quote. Where a slot has no value the sentence is not told.
 */
export interface Sentence {
  readonly text: string;
  /** Told once for each row of a group. */
  readonly row?: RowGroup;
  readonly when?: Needs;
  /** Not told where one of these figures is known. */
  readonly without?: readonly FigureName[];
}

export type Sentences = Readonly<Record<string, Sentence>>;

const SLOT = /\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g;

/** A piece of a sentence's text between braces. */
export interface Slot {
  readonly name: string;
  /** Words for one and for many, where the slot is a word that goes by a count. */
  readonly forms: readonly [string, string] | null;
}

const slotOf = (name: string, one?: string, many = ''): Slot => ({
  name,
  forms: one === undefined ? null : [one, many],
});

type Texted = Pick<Sentence, 'text'>;

export const slotsOf = ({ text }: Texted): Slot[] =>
  [...text.matchAll(SLOT)].map(([, name, one, many]) => slotOf(name as string, one, many));

/** All slots at once, so that what one holds is never read as another. */
export const fillSlots = ({ text }: Texted, fill: (slot: Slot) => string): string =>
  text.replace(SLOT, (_whole, name: string, one?: string, many?: string) =>
    fill(slotOf(name, one, many)),
  );

/** The text without its slots: what was read and approved. */
export const reviewedPart = ({ text }: Texted): string => text.replace(SLOT, ' ');
