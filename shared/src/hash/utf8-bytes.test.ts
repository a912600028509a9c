import fc from 'fast-check';
import { expect, it } from 'vitest';
import { utf8Bytes } from './utf8-bytes.ts';

const encoder = new TextEncoder();

it('gives the bytes of the encoder of the host, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(utf8Bytes(text)).toEqual(encoder.encode(text));
    }),
    { numRuns: 2000 },
  );
});

it.each([
  ['\u007f', [0x7f]],
  ['\u0080', [0xc2, 0x80]],
  ['\u07ff', [0xdf, 0xbf]],
  ['\u0800', [0xe0, 0xa0, 0x80]],
  ['\uffff', [0xef, 0xbf, 0xbf]],
  ['\u{10000}', [0xf0, 0x90, 0x80, 0x80]],
  ['\ud800', [0xef, 0xbf, 0xbd]],
])('%j is %j', (text, bytes) => {
  expect([...utf8Bytes(text)]).toEqual(bytes);
});
