import type { CalendarEvent } from '@mast/shared/types';

export const IMPACT_WORDS: Readonly<Record<CalendarEvent['impact'], string>> = {
  high: 'High',
  medium: 'Medium',
  low: 'Low',
};

export const ABOUT_WORDS: Readonly<Record<CalendarEvent['about'], string>> = {
  economic: 'Economy',
  earnings: 'Earnings',
  other: 'Other',
};
