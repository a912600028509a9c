import fc from 'fast-check';
import moment from 'moment-timezone';
import { expect, test } from 'vitest';
import { formatInstant, parseInstant } from './index.ts';

const EARLIEST = -62_167_219_200_000;
const LATEST = 253_402_300_799_999;
const someInstant = fc.integer({ min: EARLIEST, max: LATEST });

test.each([
  ['1970-01-01T00:00Z', 0],
  ['1970-01-01T00:00:00.000Z', 0],
  ['1970-01-01T00:00-00:00', 0],
  ['1970-01-01T01:00+01:00', 0],
  ['1969-12-31T23:59:59.999Z', -1],
  ['2025-03-30T01:00:00Z', 1_743_296_400_000],
  ['2025-03-30T03:00:00+02:00', 1_743_296_400_000],
  ['2025-03-29T21:15:00-03:45', 1_743_296_400_000],
  ['2025-03-30T01:00:00.1Z', 1_743_296_400_100],
  ['2025-03-30T01:00:00.0019999Z', 1_743_296_400_001],
  ['1969-12-31T23:59:59.999999999Z', -1],
  ['2024-02-29T12:00:00.123456789Z', 1_709_208_000_123],
  ['0000-01-01T00:00Z', EARLIEST],
  ['9999-12-31T23:59:59.999Z', LATEST],
])('%s', (text, instant) => {
  expect(parseInstant(text)).toBe(instant);
});

test.each([
  '2025-02-29T00:00Z',
  '2025-13-01T00:00Z',
  '2025-03-30T24:00Z',
  '2025-03-30T23:60Z',
  '2025-03-30T23:59:60Z',
  '2025-03-30T01:00:00',
  '2025-03-30T01:00:00.Z',
  '2025-03-30T01:00:00.1234567890Z',
  '2025-03-30T01:00:00,5Z',
  '2025-03-30T01:00.5Z',
  '2025-03-30T01Z',
  '2025-03-30 01:00:00Z',
  '2025-03-30t01:00:00z',
  '2025-03-30T01:00:00+24:00',
  '2025-03-30T01:00:00+01:60',
  '2025-03-30T01:00:00+0100',
  '2025-03-30T01:00:00+01',
  '2025-03-30T01:00:00\u221201:00',
  '+02025-03-30T01:00:00Z',
  '-000001-03-30T01:00:00Z',
  '2025-03-30T٠١:00:00Z',
  '2025-03-30T01:00:00Z\n',
  ' 2025-03-30T01:00:00Z',
  '0000-01-01T00:00+00:01',
  '9999-12-31T23:59-00:01',
  '2025-03-30',
  '',
])('no instant: %j', (text) => {
  expect(parseInstant(text)).toBeUndefined();
});

test('an instant survives the way to text and back, and the text is the common form', () => {
  fc.assert(
    fc.property(someInstant, (t) => {
      const text = formatInstant(t);
      expect(text).toBe(moment.utc(t).toISOString());
      expect(parseInstant(text)).toBe(t);
    }),
    { numRuns: 2000 },
  );
});

test('an offset moves the clock and not the instant', () => {
  const day = 86_400_000;
  const inside = fc.integer({ min: EARLIEST + day, max: LATEST - day });
  fc.assert(
    fc.property(inside, fc.integer({ min: -1439, max: 1439 }), (t, minutes) => {
      const local = formatInstant(t + minutes * 60_000).slice(0, -1);
      const clock = formatInstant(Math.abs(minutes) * 60_000).slice(11, 16);
      expect(parseInstant(`${local}${minutes < 0 ? '-' : '+'}${clock}`)).toBe(t);
    }),
  );
});

test('formatting refuses what is no instant', () => {
  for (const t of [EARLIEST - 1, LATEST + 1, 0.5, Number.NaN, Number.NEGATIVE_INFINITY]) {
    expect(() => formatInstant(t)).toThrow('expected whole ms');
  }
});
