import { formatNumber, localMarks } from '../../ui/format/index.ts';

/**
 * A decimal as the person would type it: with their own decimal mark and no groups, so that it is
 * read back as the same number.
 */
export const typedText = (decimal: string): string =>
  formatNumber(decimal, { marks: { decimal: localMarks().decimal, group: '' } }).replace(
    '\u2212',
    '-',
  );

export const typedOrEmpty = (decimal: string | null): string =>
  decimal === null ? '' : typedText(decimal);
