import { formatNumber, NBSP, type NumberStyle } from './format-number.ts';

/** @param text the percent figure itself: `0.98` is shown as `0.98 %`. */
export const formatPercent = (text: string, style: NumberStyle = {}): string =>
  `${formatNumber(text, { max: 2, ...style })}${NBSP}%`;
