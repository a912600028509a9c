import { formatNumber, NBSP } from './format-number.ts';

const UNITS = ['kB', 'MB', 'GB', 'TB'];

/** A size in the unit in which it is below a thousand: `12 MB`, `2.1 GB`. @param bytes whole */
export function formatBytes(bytes: number): string {
  let value = bytes / 1000;
  let unit = 0;
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const places = unit >= 2 && value < 10 ? 1 : 0;
  return `${formatNumber(value.toFixed(places), { max: places })}${NBSP}${UNITS[unit]}`;
}
