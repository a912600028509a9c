import { err, ok, type Result } from '../result/index.ts';
import type { ImportError } from './import-error.ts';
import { type Decoded, decodeUtf8, TextBuilder } from './utf8.ts';

function decodeUtf16(bytes: Uint8Array, littleEndian: boolean): Decoded {
  const out = new TextBuilder();
  const unitAt = (at: number): number => {
    const [low, high] = littleEndian ? [bytes[at], bytes[at + 1]] : [bytes[at + 1], bytes[at]];
    return ((high ?? 0) << 8) | (low ?? 0);
  };
  for (let at = 2; at < bytes.length; at += 2) {
    if (at + 1 >= bytes.length) return { text: out.text(), brokenAt: at };
    const unit = unitAt(at);
    if (unit >= 0xd800 && unit <= 0xdfff) {
      const next = at + 3 < bytes.length ? unitAt(at + 2) : 0;
      if (unit > 0xdbff || next < 0xdc00 || next > 0xdfff) {
        return { text: out.text(), brokenAt: at };
      }
      out.unit(unit);
      out.unit(next);
      at += 2;
    } else out.unit(unit);
  }
  return { text: out.text() };
}

/** Control characters that no table of text holds: a binary file shows itself by them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000e-\u001f]/;

const notText = (bytes: Uint8Array, offset: number): ImportError => ({
  code: 'file_not_text',
  message: `expected text in UTF-8, or in UTF-16 with a byte order mark, found the byte \`${(bytes[offset] ?? 0).toString(16).padStart(2, '0')}\` at offset ${offset}`,
});

/** The byte offset of a character of a text that was decoded from `from` on. */
function byteOffset(text: string, index: number, encoding: 'utf-8' | 'utf-16', from: number) {
  if (encoding === 'utf-16') return from + 2 * index;
  let offset = from;
  for (const character of text.slice(0, index)) {
    const point = character.codePointAt(0) as number;
    offset += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return offset;
}

/**
 * The text of a file: UTF-8 with or without a byte order mark, or UTF-16 with one.
 * @returns `file_not_text` with the byte offset of what is no text
 */
export function decodeText(bytes: Uint8Array): Result<string, ImportError> {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  const encoding = isLittle || isBig ? 'utf-16' : 'utf-8';
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const from = encoding === 'utf-16' ? 2 : hasMark ? 3 : 0;
  const decoded = encoding === 'utf-16' ? decodeUtf16(bytes, isLittle) : decodeUtf8(bytes, from);
  const control = CONTROL.exec(decoded.text);
  if (control) {
    return err(notText(bytes, byteOffset(decoded.text, control.index, encoding, from)));
  }
  if (decoded.brokenAt !== undefined) return err(notText(bytes, decoded.brokenAt));
  return ok(decoded.text);
}
