import { err, ok, type Result } from '../result/index.ts';
import type { ImportError } from './importer.ts';

const notText = (offset: number, found: string): Result<never, ImportError> =>
  err({
    code: 'file_not_text',
    message: `expected text in UTF-8 or UTF-16, found ${found} at byte ${offset}`,
  });

/** The text of a file in UTF-8 or UTF-16 with its mark; a binary is refused with its place. */
export function decodeText(bytes: Uint8Array): Result<string, ImportError> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 0);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 1);
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return decodeUtf8(bytes, start);
}

function decodeUtf16(bytes: Uint8Array, high: 0 | 1): Result<string, ImportError> {
  if (bytes.length % 2 !== 0) return notText(bytes.length - 1, 'half a character');
  const parts: string[] = [];
  for (let i = 2; i < bytes.length; i += 2) {
    const [first, second] = [bytes[i] as number, bytes[i + 1] as number];
    const unit = high === 0 ? first | (second << 8) : (first << 8) | second;
    if (unit === 0) return notText(i, 'a zero');
    parts.push(String.fromCharCode(unit));
  }
  return ok(parts.join(''));
}

/** Bytes after the lead byte, and the smallest code point that such a form may hold. */
function utf8Form(
  lead: number,
): { readonly more: number; readonly bits: number; readonly least: number } | null {
  if (lead >= 0xc2 && lead <= 0xdf) return { more: 1, bits: lead & 0x1f, least: 0x80 };
  if (lead >= 0xe0 && lead <= 0xef) return { more: 2, bits: lead & 0x0f, least: 0x800 };
  if (lead >= 0xf0 && lead <= 0xf4) return { more: 3, bits: lead & 0x07, least: 0x10000 };
  return null;
}

function decodeUtf8(bytes: Uint8Array, start: number): Result<string, ImportError> {
  const parts: string[] = [];
  for (let i = start; i < bytes.length; ) {
    const lead = bytes[i] as number;
    if (lead < 0x80) {
      if (lead === 0) return notText(i, 'a zero');
      parts.push(String.fromCharCode(lead));
      i += 1;
      continue;
    }
    const form = utf8Form(lead);
    if (!form) return notText(i, `byte 0x${lead.toString(16)}`);
    let point = form.bits;
    for (let k = 1; k <= form.more; k += 1) {
      const next = bytes[i + k];
      if (next === undefined || (next & 0xc0) !== 0x80) return notText(i, 'a broken character');
      point = (point << 6) | (next & 0x3f);
    }
    const isSurrogate = point >= 0xd800 && point <= 0xdfff;
    if (point < form.least || point > 0x10ffff || isSurrogate)
      return notText(i, 'a broken character');
    parts.push(String.fromCodePoint(point));
    i += 1 + form.more;
  }
  return ok(parts.join(''));
}
