import { joined } from './bytes.ts';
import { onlyOrientation, readOrientation } from './orientation.ts';

const EXIF = 'Exif\0\0';
const SCAN = 0xda;
/** What a picture needs to be shown: its own segments, the JFIF header, colours (APP2, APP14). */
const KEPT_APPS = new Set([0xe0, 0xe2, 0xee]);
const isApp = (marker: number): boolean => marker >= 0xe0 && marker <= 0xef;
const COMMENT = 0xfe;

/**
 * The same picture without place, time, camera or comment; how it was held stays. What follows its
 * pixels, such as the film of a live picture, is left out. @returns undefined where it is broken
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array | undefined {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let orientation = 1;
  for (let at = 2; ; ) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    // Fill bytes may stand before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return undefined;
    if (marker === SCAN) {
      const pixels = bytes.subarray(at, endOfPixels(bytes, end));
      return joined([...kept.slice(0, 1), ...exifSegment(orientation), ...kept.slice(1), pixels]);
    }
    const data = bytes.subarray(at + 4, end);
    if (marker === 0xe1 && startsWith(data, EXIF)) orientation = readOrientation(data.subarray(6));
    if (!(isApp(marker) && !KEPT_APPS.has(marker)) && marker !== COMMENT) {
      kept.push(bytes.subarray(at, end));
    }
    at = end;
  }
}

/** The last end marker of the picture itself; scans may follow each other. */
function endOfPixels(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return at + 2;
  }
  return bytes.length;
}

function exifSegment(orientation: number): Uint8Array[] {
  const tiff = onlyOrientation(orientation);
  if (tiff === undefined) return [];
  const length = 2 + EXIF.length + tiff.length;
  const head = [0xff, 0xe1, length >> 8, length & 0xff, ...EXIF].map((one) =>
    typeof one === 'string' ? one.charCodeAt(0) : one,
  );
  return [Uint8Array.from(head), tiff];
}

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  String.fromCharCode(...bytes.subarray(0, text.length)) === text;
