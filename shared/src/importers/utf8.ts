/** Text as far as its bytes are sound, and the offset of the first that is not. */
export interface Decoded {
  readonly text: string;
  readonly brokenAt?: number;
}

const CHUNK = 8192;

/** Collects UTF-16 code units into a text without spreading a whole file over the stack. */
export class TextBuilder {
  #parts: string[] = [];
  #units: number[] = [];

  unit(unit: number): void {
    this.#units.push(unit);
    if (this.#units.length >= CHUNK) this.#flush();
  }

  point(point: number): void {
    if (point < 0x10000) this.unit(point);
    else {
      this.unit(0xd800 + ((point - 0x10000) >> 10));
      this.unit(0xdc00 + ((point - 0x10000) & 0x3ff));
    }
  }

  #flush(): void {
    this.#parts.push(String.fromCharCode(...this.#units));
    this.#units = [];
  }

  text(): string {
    this.#flush();
    return this.#parts.join('');
  }
}

/** Length of a sequence, the bits of its lead byte, and the smallest code point of that length. */
function sequence(
  lead: number,
): readonly [length: number, bits: number, least: number] | undefined {
  if (lead < 0x80) return [1, lead, 0];
  if (lead >= 0xc2 && lead < 0xe0) return [2, lead & 0x1f, 0x80];
  if (lead >= 0xe0 && lead < 0xf0) return [3, lead & 0x0f, 0x800];
  if (lead >= 0xf0 && lead < 0xf5) return [4, lead & 0x07, 0x10000];
  return undefined;
}

function pointAt(bytes: Uint8Array, at: number): { point: number; length: number } | undefined {
  const found = sequence(bytes[at] as number);
  if (found === undefined || at + found[0] > bytes.length) return undefined;
  const [length, bits, least] = found;
  let point = bits;
  for (let i = at + 1; i < at + length; i += 1) {
    const byte = bytes[i] as number;
    if ((byte & 0xc0) !== 0x80) return undefined;
    point = (point << 6) | (byte & 0x3f);
  }
  const isScalar = point >= least && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  return isScalar ? { point, length } : undefined;
}

/** Decodes UTF-8 from an offset on (RFC 3629: no overlong forms, no surrogates). */
export function decodeUtf8(bytes: Uint8Array, from: number): Decoded {
  const out = new TextBuilder();
  for (let at = from; at < bytes.length; ) {
    const found = pointAt(bytes, at);
    if (found === undefined) return { text: out.text(), brokenAt: at };
    out.point(found.point);
    at += found.length;
  }
  return { text: out.text() };
}
