export type PictureType = 'image/jpeg' | 'image/png' | 'image/webp' | 'image/gif';

/** What a file is by its first bytes, whatever its name says. */
export type Sniffed =
  | { readonly kind: 'picture'; readonly type: PictureType }
  /** In words, as it is told to the person. */
  | { readonly kind: 'other'; readonly found: string };

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

type Sign = readonly [test: (bytes: Uint8Array) => boolean, found: string];

const startsWith =
  (text: string, at = 0) =>
  (bytes: Uint8Array): boolean =>
    ascii(bytes, at, at + text.length) === text;

/** ISO base media files name their brand behind `ftyp`. */
const brand = (pattern: RegExp) => (bytes: Uint8Array) =>
  startsWith('ftyp', 4)(bytes) && pattern.test(ascii(bytes, 8, 12));

const isJpeg = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;

const PICTURES: readonly (readonly [Sign[0], PictureType])[] = [
  [isJpeg, 'image/jpeg'],
  [startsWith('\x89PNG\r\n\x1a\n'), 'image/png'],
  [(bytes) => startsWith('RIFF')(bytes) && startsWith('WEBP', 8)(bytes), 'image/webp'],
  [startsWith('GIF8'), 'image/gif'],
];

const OTHERS: readonly Sign[] = [
  [brand(/^(?:hei[cfxsm]|hev[cx]|mif1|msf1)/), 'a HEIC picture'],
  [brand(/^avi[fs]/), 'an AVIF picture'],
  [startsWith('ftyp', 4), 'a video'],
  [startsWith('MZ'), 'a Windows program'],
  [startsWith('\x7fELF'), 'a Linux program'],
  [(b) => /^(?:\xcf\xfa\xed\xfe|\xca\xfe\xba\xbe)/.test(ascii(b, 0, 4)), 'a Mac program'],
  [startsWith('#!'), 'a script'],
  [startsWith('PK\x03\x04'), 'a ZIP archive or an Office document'],
  [startsWith('%PDF'), 'a PDF document'],
  [(b) => /^(?:II\*\0|MM\0\*)/.test(ascii(b, 0, 4)), 'a TIFF picture'],
  [startsWith('BM'), 'a BMP picture'],
  [
    (b) =>
      /^[\s\xef\xbb\xbf]*(?:<\?xml[^>]*>\s*)?<(?:!--|svg|!doctype svg)/i.test(ascii(b, 0, 256)),
    'an SVG drawing',
  ],
  [(b) => /^[\s\xef\xbb\xbf]*<(?:!doctype html|html)/i.test(ascii(b, 0, 256)), 'a web page'],
];

/** @param head the first bytes; 256 of them tell all kinds */
export function sniff(head: Uint8Array): Sniffed {
  if (head.length === 0) return { kind: 'other', found: 'an empty file' };
  const picture = PICTURES.find(([test]) => test(head));
  if (picture) return { kind: 'picture', type: picture[1] };
  const other = OTHERS.find(([test]) => test(head));
  return { kind: 'other', found: other?.[1] ?? 'a file of another kind' };
}
