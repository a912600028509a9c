import { formatNumber, type NumberStyle } from './format-number.ts';

/** R-multiples: `1.9R`. */
export const formatR = (text: string, style: NumberStyle = {}): string =>
  `${formatNumber(text, { max: 2, ...style })}R`;
