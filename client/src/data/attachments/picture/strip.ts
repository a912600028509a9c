import type { PictureType } from './sniff.ts';
import { stripJpeg } from './strip-jpeg.ts';
import { stripPng } from './strip-png.ts';
import { stripWebp } from './strip-webp.ts';

const STRIPS: Readonly<Record<PictureType, (bytes: Uint8Array) => Uint8Array | undefined>> = {
  'image/jpeg': stripJpeg,
  'image/png': stripPng,
  'image/webp': stripWebp,
  // The form has no place for a camera's data, and its comments are rare.
  'image/gif': (bytes) => bytes,
};

/**
 * The same picture, pixel for pixel, without what a camera or a program wrote beside it: place, time,
 * device, texts. @returns undefined where the picture is broken
 */
export const strip = (bytes: Uint8Array, type: PictureType): Uint8Array | undefined =>
  STRIPS[type](bytes);
