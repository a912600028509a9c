export interface NumberMarks {
  /** The decimal mark. */
  decimal: string;
  /** Between groups of three digits; empty where the locale groups nothing. */
  group: string;
}

export function marksOf(locale: string | undefined): NumberMarks {
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567.5);
  const find = (type: string) => parts.find((part) => part.type === type)?.value;
  return { decimal: find('decimal') ?? '.', group: find('group') ?? '' };
}

let own: NumberMarks | undefined;

/** The marks of the person's locale, asked for once. */
export const localMarks = (): NumberMarks => {
  own ??= marksOf(undefined);
  return own;
};
