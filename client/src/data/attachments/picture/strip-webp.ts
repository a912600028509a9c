import { asciiAt, joined, viewOf } from './bytes.ts';
import { onlyOrientation, readOrientation } from './orientation.ts';

const HEAD = 12;
/** Flags of the extended header that say there is EXIF or XMP. */
const EXIF_FLAG = 0x08;
const XMP_FLAG = 0x04;

/** The same picture without camera and texts; how it was held stays. @returns undefined where it is broken */
export function stripWebp(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.length < HEAD) return undefined;
  const view = viewOf(bytes);
  const kept: Uint8Array[] = [];
  let exif: Uint8Array | undefined;
  const whole = Math.min(bytes.length, 8 + view.getUint32(4, true));
  for (let at = HEAD; at + 8 <= whole; ) {
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length + (length % 2);
    if (at + 8 + length > bytes.length) return undefined;
    const type = asciiAt(bytes, at, 4);
    if (type === 'EXIF')
      exif = onlyOrientation(readOrientation(bytes.subarray(at + 8, at + 8 + length)));
    else if (type !== 'XMP ') kept.push(bytes.slice(at, end));
    at = end;
  }
  if (kept.length === 0) return undefined;
  const [first] = kept;
  const isExtended = first !== undefined && asciiAt(first, 0, 4) === 'VP8X';
  if (isExtended && exif !== undefined) kept.push(chunk('EXIF', exif));
  if (isExtended) first[8] = flagsOf(first[8] ?? 0, exif !== undefined);
  return withHead(joined(kept));
}

const flagsOf = (flags: number, hasExif: boolean): number =>
  (flags & ~(EXIF_FLAG | XMP_FLAG)) | (hasExif ? EXIF_FLAG : 0);

const letters = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

function chunk(type: string, data: Uint8Array): Uint8Array {
  const made = new Uint8Array(8 + data.length + (data.length % 2));
  made.set(letters(type));
  viewOf(made).setUint32(4, data.length, true);
  made.set(data, 8);
  return made;
}

function withHead(chunks: Uint8Array): Uint8Array {
  const head = new Uint8Array(HEAD);
  head.set(letters('RIFF'));
  viewOf(head).setUint32(4, 4 + chunks.length, true);
  head.set(letters('WEBP'), 8);
  return joined([head, chunks]);
}
