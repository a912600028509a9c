import type { ByteRange } from '../storage/attachment-storage.ts';

/**
 * The one range that a header asks for (RFC 9110, 14.2). A header of another form, or of several
 * ranges, asks for the whole; one that begins behind the end is beyond.
 */
export function parseRange(
  header: string | undefined,
  size: number,
): ByteRange | 'beyond' | undefined {
  const [, from, to] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return undefined;
  if (from === '') {
    const length = Math.min(Number(to), size);
    return length === 0 ? 'beyond' : { first: size - length, last: size - 1 };
  }
  const first = Number(from);
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (first >= size) return 'beyond';
  return last < first ? undefined : { first, last };
}
