import type { ExitType } from '@mast/shared/types';

/** How a plan ends. */
export const EXIT_WORDS: Readonly<Record<ExitType, string>> = {
  target: 'At the target',
  trail: 'Trailing stop',
  time: 'At a time',
  manual: 'By hand',
};
