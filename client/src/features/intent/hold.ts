import { decimal, divide, multiply, toText } from '@mast/shared/decimal';

const MINUTES = decimal('60');

/** Hours as typed, in whole minutes. @param hours a decimal string above zero */
export const minutesOf = (hours: string): number =>
  Number(toText(divide(multiply(decimal(hours), MINUTES), decimal('1'), 0, 'half-even')));

/** Minutes in hours, at most four places. */
export const hoursOf = (minutes: number | null): string | null =>
  minutes === null ? null : toText(divide(decimal(String(minutes)), MINUTES, 4, 'half-even'));
