import { decimal, HUNDRED, multiply, toText } from '@mast/shared/decimal';

/** Where the limit stands, in percent of the bar's width; the rest is room for what is beyond. */
export const LIMIT_AT = 75;

/** A limit that is passed by a hair still shows its hatching. */
const LEAST_BEYOND = 2;

export interface MarginGeometry {
  /** Widths in percent of the bar; the part beyond ends with the bar at a share of 4/3. */
  within: number;
  beyond: number;
  /** The share as an exact percent figure. */
  percent: string;
}

export function marginGeometry(share: string): MarginGeometry {
  const percent = toText(multiply(decimal(share), HUNDRED));
  // A float is good enough for a width on the screen.
  const width = Math.max(0, (Number(percent) * LIMIT_AT) / 100);
  const over = width - LIMIT_AT;
  return {
    within: Math.min(width, LIMIT_AT),
    beyond: over > 0 ? Math.min(Math.max(over, LEAST_BEYOND), 100 - LIMIT_AT) : 0,
    percent,
  };
}
