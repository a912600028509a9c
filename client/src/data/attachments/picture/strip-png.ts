import { asciiAt, joined, viewOf } from './bytes.ts';
import { crc32 } from './crc32.ts';
import { onlyOrientation, readOrientation } from './orientation.ts';

const HEAD = 8;
/** Length, type and checksum of a chunk. */
const FRAME = 12;
const TOLD = new Set(['tEXt', 'zTXt', 'iTXt', 'tIME', 'eXIf']);

/**
 * The same picture without texts, times and camera; how it was held stays. What follows its end is
 * left out. @returns undefined where it is broken
 */
export function stripPng(bytes: Uint8Array): Uint8Array | undefined {
  const view = viewOf(bytes);
  const kept: Uint8Array[] = [bytes.subarray(0, HEAD)];
  for (let at = HEAD; at + FRAME <= bytes.length; ) {
    const end = at + FRAME + view.getUint32(at);
    if (end > bytes.length) return undefined;
    const type = asciiAt(bytes, at + 4, 4);
    if (type === 'eXIf') kept.push(...exifChunk(bytes.subarray(at + 8, end - 4)));
    if (!TOLD.has(type)) kept.push(bytes.subarray(at, end));
    if (type === 'IEND') return joined(kept);
    at = end;
  }
  return undefined;
}

function exifChunk(data: Uint8Array): Uint8Array[] {
  const tiff = onlyOrientation(readOrientation(data));
  if (tiff === undefined) return [];
  const chunk = new Uint8Array(FRAME + tiff.length);
  const view = viewOf(chunk);
  view.setUint32(0, tiff.length);
  chunk.set(
    [...'eXIf'].map((letter) => letter.charCodeAt(0)),
    4,
  );
  chunk.set(tiff, 8);
  view.setUint32(8 + tiff.length, crc32(chunk.subarray(4, 8 + tiff.length)));
  return [chunk];
}
