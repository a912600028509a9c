import { ownLocale } from './locale.ts';

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

const known = new Map<string | undefined, NumberMarks>();

/** The marks of the locale that was chosen, else of the device's; each asked for once. */
export function localMarks(): NumberMarks {
  const locale = ownLocale();
  const marks = known.get(locale) ?? marksOf(locale);
  known.set(locale, marks);
  return marks;
}
