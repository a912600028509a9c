import { sha256 } from '@noble/hashes/sha2.js';

const ROOM = 1 << 16;
const NEWLINE = 10;
const HEX = '0123456789abcdef';

/** SHA-256 over lines of ASCII, byte by byte: a bare engine has no encoder of texts. */
export function hashOfLines(): { add: (line: string) => void; hex: () => string } {
  const hash = sha256.create();
  const buffer = new Uint8Array(ROOM);
  let used = 0;
  const put = (byte: number): void => {
    if (used === ROOM) flush();
    buffer[used] = byte;
    used += 1;
  };
  const flush = (): void => {
    hash.update(buffer.subarray(0, used));
    used = 0;
  };
  return {
    add(line) {
      for (let i = 0; i < line.length; i += 1) put(line.charCodeAt(i));
      put(NEWLINE);
    },
    hex() {
      flush();
      return [...hash.digest()].map((byte) => `${HEX[byte >> 4]}${HEX[byte & 15]}`).join('');
    },
  };
}
