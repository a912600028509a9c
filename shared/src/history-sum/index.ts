import { md5 } from '@noble/hashes/legacy.js';
import { utf8Bytes } from '../hash/utf8-bytes.ts';

/**
 * What one row adds to the checksum of a history: the first 32 bits of MD5 of `<id>:<version>`. It finds
 * rows that were lost or mixed up, as the database computes it too; it protects against nobody.
 */
export function rowBits(id: string, version: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = md5(utf8Bytes(`${id}:${version}`));
  return a * 0x1000000 + ((b << 16) | (c << 8) | d);
}
