import { describe, expect, it } from 'vitest';
import { joined, viewOf } from './bytes.ts';
import { crc32 } from './crc32.ts';
import { onlyOrientation, readOrientation } from './orientation.ts';
import { sniff } from './sniff.ts';
import { strip } from './strip.ts';

const PLACE = 'Kiel 54.3233N';
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const textOf = (bytes: Uint8Array | undefined): string =>
  Buffer.from(bytes ?? []).toString('latin1');

/** EXIF of a camera: how it was held, and where. */
const exif = (held: number): Uint8Array =>
  joined([onlyOrientation(held) ?? latin('MM\0*\0\0\0\x08\0\0\0\0\0\0'), latin(PLACE)]);

function segment(marker: number, data: Uint8Array): Uint8Array {
  const length = data.length + 2;
  return joined([Uint8Array.of(0xff, marker, length >> 8, length & 0xff), data]);
}

const PIXELS = joined([
  segment(0xda, latin('scan')),
  latin('pixels\xff\x00more'),
  latin('\xff\xd9'),
]);
const TABLES = joined([segment(0xdb, latin('tables')), segment(0xe2, latin('ICC_PROFILE'))]);

const jpeg = (held: number): Uint8Array =>
  joined([
    Uint8Array.of(0xff, 0xd8),
    segment(0xe1, joined([latin('Exif\0\0'), exif(held)])),
    segment(0xed, latin(PLACE)),
    segment(0xfe, latin(PLACE)),
    TABLES,
    PIXELS,
    latin(`a film, ${PLACE}`),
  ]);

function chunk(type: string, data: Uint8Array): Uint8Array {
  const made = new Uint8Array(12 + data.length);
  viewOf(made).setUint32(0, data.length);
  made.set(latin(type), 4);
  made.set(data, 8);
  viewOf(made).setUint32(8 + data.length, crc32(made.subarray(4, 8 + data.length)));
  return made;
}

const png = (held: number): Uint8Array =>
  joined([
    latin('\x89PNG\r\n\x1a\n'),
    chunk('IHDR', latin('13 bytes long')),
    chunk('tEXt', latin(PLACE)),
    chunk('eXIf', exif(held)),
    chunk('IDAT', latin('pixels')),
    chunk('IEND', new Uint8Array()),
    latin(PLACE),
  ]);

function riff(type: string, data: Uint8Array): Uint8Array {
  const made = new Uint8Array(8 + data.length + (data.length % 2));
  made.set(latin(type));
  viewOf(made).setUint32(4, data.length, true);
  made.set(data, 8);
  return made;
}

function webp(held: number): Uint8Array {
  const chunks = joined([
    riff('VP8X', Uint8Array.of(0x0c, 0, 0, 0, 9, 0, 0, 9, 0, 0)),
    riff('VP8 ', latin('pixels!')),
    riff('EXIF', exif(held)),
    riff('XMP ', latin(PLACE)),
  ]);
  const head = latin('RIFF    WEBP');
  viewOf(head).setUint32(4, 4 + chunks.length, true);
  return joined([head, chunks]);
}

const MADE = { 'image/jpeg': jpeg, 'image/png': png, 'image/webp': webp } as const;

describe.each(Object.keys(MADE) as (keyof typeof MADE)[])('a picture %s', (type) => {
  it('is known by its content', () => {
    expect(sniff(MADE[type](1))).toEqual({ kind: 'picture', type });
  });

  it('says nothing of where it was taken, and its pixels stay as they are', () => {
    const stripped = textOf(strip(MADE[type](6), type));
    expect(stripped).not.toContain(PLACE);
    expect(stripped).toContain('pixels');
  });

  it('says how it was held where that was not upright, and else has no camera’s data', () => {
    const held = strip(MADE[type](6), type) as Uint8Array;
    const tiff = textOf(held).indexOf('MM\0*');
    expect(readOrientation(held.subarray(tiff))).toBe(6);
    expect(textOf(strip(MADE[type](1), type))).not.toMatch(/MM\0\*|Exif|eXIf|EXIF/);
  });

  it('that is cleaned again stays the same', () => {
    const once = strip(MADE[type](8), type) as Uint8Array;
    expect(strip(once, type)).toEqual(once);
  });

  it('that is cut off anywhere is broken or as long as it is, and never an endless loop', () => {
    const whole = MADE[type](3);
    for (let length = 0; length < whole.length; length += 1) {
      const stripped = strip(whole.subarray(0, length), type);
      if (stripped !== undefined) expect(stripped.length).toBeLessThanOrEqual(whole.length);
    }
  });
});

it('the colours and tables of a JPEG stay, in their order', () => {
  const stripped = strip(jpeg(1), 'image/jpeg') as Uint8Array;
  expect(textOf(stripped)).toContain(textOf(joined([TABLES, PIXELS])));
});

it('the flags of a WebP say what is in it', () => {
  const flags = (held: number) => (strip(webp(held), 'image/webp') as Uint8Array)[20];
  expect([flags(6), flags(1)]).toEqual([0x08, 0x00]);
});

it('the chunk that says how a PNG was held has the checksum of the form', () => {
  const stripped = strip(png(6), 'image/png') as Uint8Array;
  const at = textOf(stripped).indexOf('eXIf');
  const length = viewOf(stripped).getUint32(at - 4);
  const sum = viewOf(stripped).getUint32(at + 4 + length);
  expect(sum).toBe(crc32(stripped.subarray(at, at + 4 + length)));
  expect(crc32(latin('IEND'))).toBe(0xae426082);
});

it.each([
  ['\0\0\0\x18ftypheic', 'a HEIC picture'],
  ['\0\0\0\x18ftypmif1', 'a HEIC picture'],
  ['\0\0\0\x18ftypavif', 'an AVIF picture'],
  ['\0\0\0\x18ftypqt  ', 'a video'],
  ['MZ\x90', 'a Windows program'],
  ['\x7fELF', 'a Linux program'],
  ['\xcf\xfa\xed\xfe', 'a Mac program'],
  ['#!/bin/sh', 'a script'],
  ['PK\x03\x04', 'a ZIP archive or an Office document'],
  ['%PDF-1.7', 'a PDF document'],
  ['<?xml version="1.0"?>\n<svg', 'an SVG drawing'],
  ['\n<!DOCTYPE html><script>', 'a web page'],
  ['II*\0', 'a TIFF picture'],
  ['just words', 'a file of another kind'],
  ['', 'an empty file'],
])('what is no picture is told by what it is: %j', (head, found) => {
  expect(sniff(latin(head))).toEqual({ kind: 'other', found });
});
