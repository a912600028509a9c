import { civilAt, type Instant, parseInstant } from '@mast/shared/time';

const two = (n: number): string => String(n).padStart(2, '0');

function wall(at: Instant, zone: string) {
  const { date, hour, minute, second } = civilAt(zone, at);
  return { date, time: `${two(hour)}:${two(minute)}${second === 0 ? '' : `:${two(second)}`}` };
}

/** An instant in UTC and on the wall of a zone: `2026-06-11 14:30 UTC (16:30 Europe/Berlin)`. */
export function timeText(iso: string, zone: string): string {
  const at = parseInstant(iso) as Instant;
  const utc = wall(at, 'UTC');
  const text = `${utc.date} ${utc.time} UTC`;
  if (zone === 'UTC') return text;
  const local = wall(at, zone);
  const date = local.date === utc.date ? '' : `${local.date} `;
  return `${text} (${date}${local.time} ${zone})`;
}

const UNITS = [
  ['d', 86_400],
  ['h', 3600],
  ['min', 60],
  ['s', 1],
] as const;

/** A span in its largest two units: `2 d 3 h`, `45 s`; `0 s` for none. */
export function spanText(seconds: number): string {
  if (seconds < 0) return `-${spanText(-seconds)}`;
  let left = seconds;
  const parts = UNITS.map(([unit, length]) => {
    const n = Math.floor(left / length);
    left -= n * length;
    return [n, unit] as const;
  });
  const first = parts.findIndex(([n]) => n > 0);
  if (first < 0) return '0 s';
  const shown = parts.slice(first, first + 2).filter(([n]) => n > 0);
  return shown.map(([n, unit]) => `${n} ${unit}`).join(' ');
}
