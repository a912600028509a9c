import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRecords } from './csv.ts';
import { previewImport } from './index.ts';

const options = { format: 'auto', zone: null, fileName: 'orders.csv' };
const fixture = readFileSync(new URL('../../fixtures/topstepx-orders.csv', import.meta.url));
const grid = [...csvRecords(fixture.toString('utf8'), ',')].map((record) => record.cells);
const header = grid[0] as readonly string[];
const plain = previewImport(fixture, options);

interface Form {
  readonly delimiter: string;
  readonly quoteAll: boolean;
  readonly lineEnd: string;
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be';
}

function encode(text: string, encoding: Form['encoding']): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8-bom') return new TextEncoder().encode(`\ufeff${text}`);
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}

function write(rows: readonly (readonly string[])[], form: Form): Uint8Array {
  const cell = (value: string): string =>
    form.quoteAll || /[",;\t\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  const lines = rows.map((row) => row.map(cell).join(form.delimiter));
  return encode(lines.join(form.lineEnd) + form.lineEnd, form.encoding);
}

const form: fc.Arbitrary<Form> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  quoteAll: fc.boolean(),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  encoding: fc.constantFrom('utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be'),
});

const usual: Form = { delimiter: ',', quoteAll: false, lineEnd: '\n', encoding: 'utf-8' };

describe('the form of a file changes nothing of its preview', () => {
  it('columns in any order, unknown ones between them, any delimiter, quoting, encoding, line end', () => {
    const order = fc.shuffledSubarray(
      header.map((_name, index) => index),
      { minLength: header.length },
    );
    const extra = fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 3 });
    fc.assert(
      fc.property(form, order, extra, (written, columns, unknown) => {
        const rows = grid.map((row, index) => [
          ...unknown.map((value, n) => (index === 0 ? `Extra ${n}` : value.replace(/\p{C}/gu, ''))),
          ...columns.map((column) => row[column] ?? ''),
        ]);
        expect(previewImport(write(rows, written), options)).toEqual(plain);
      }),
      { numRuns: 300 },
    );
  });

  it('names of columns in other spellings', () => {
    const spaced = header.map((name) => name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase());
    expect(previewImport(write([spaced, ...grid.slice(1)], usual), options)).toEqual(plain);
  });

  it('a preamble only moves the rows down', () => {
    const lines = Buffer.concat([Buffer.from('Orders of March\nsep=,\n\n'), fixture]);
    const moved = previewImport(lines, options);
    expect(moved.ok && moved.value.fills.map((fill) => fill.row - 3)).toEqual(
      plain.ok && plain.value.fills.map((fill) => fill.row),
    );
  });
});

describe('what is not sound is refused with its place', () => {
  it('any corrupted number or time of a filled row names that row and column', () => {
    const filled = grid.flatMap((row, index) => (row[3] === 'Filled' ? [index] : []));
    const broken = fc.constantFrom(
      '',
      'x',
      '1e3',
      '-1',
      '0',
      'NaN',
      '１２',
      '1,5',
      '13/45/2026',
      '∞',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...filled),
        fc.constantFrom('Size', 'ExecutePrice', 'FilledAt'),
        broken,
        form,
        (index, column, value, written) => {
          const rows = grid.map((row, at) =>
            at === index ? row.map((cell, n) => (header[n] === column ? value : cell)) : row,
          );
          expect(previewImport(write(rows, written), options)).toMatchObject({
            ok: false,
            error: { code: 'file_bad_row', row: index + 1, column },
          });
        },
      ),
    );
  });

  it('random bytes never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(previewImport(bytes, options).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('the fixture with bytes replaced never throws', () => {
    const hit = fc.tuple(fc.nat({ max: fixture.length - 1 }), fc.nat({ max: 255 }));
    fc.assert(
      fc.property(fc.array(hit, { maxLength: 5 }), (hits) => {
        const bytes = Uint8Array.from(fixture);
        for (const [at, byte] of hits) bytes[at] = byte;
        expect(previewImport(bytes, options)).toHaveProperty('ok');
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a byte of no encoding', [0x49, 0x64, 0xff, 0x2c], 2],
    ['an overlong form', [0x41, 0xc0, 0xaf], 1],
    ['a surrogate in UTF-8', [0xed, 0xa0, 0x80], 0],
    ['a sequence that is cut off', [0x41, 0x42, 0xe2, 0x82], 2],
    ['a picture', [0x89, 0x50, 0x4e, 0x47], 0],
    ['a zero byte', [0xc3, 0xa9, 0x41, 0x00], 3],
    ['half a unit of UTF-16', [0xff, 0xfe, 0x41, 0x00, 0x42], 4],
    ['a lone surrogate of UTF-16', [0xfe, 0xff, 0x00, 0x41, 0xdc, 0x00], 4],
  ])('%s is not text', (_name, bytes, offset) => {
    const result = previewImport(Uint8Array.from(bytes), options);
    expect(result).toMatchObject({ ok: false, error: { code: 'file_not_text' } });
    expect(result.ok || result.error.message).toContain(`at offset ${offset}`);
  });

  it.each([
    ['nothing', ''],
    ['empty lines', '\n\r\n  \n'],
    ['a header alone', `${header.join(',')}\n`],
  ])('%s is empty', (_name, text) => {
    const result = previewImport(new TextEncoder().encode(text), options);
    expect(result).toMatchObject({ ok: false, error: { code: 'file_empty' } });
  });

  it('a format or zone that is not there', () => {
    expect(previewImport(fixture, { ...options, format: 'morse' })).toMatchObject({
      error: { code: 'file_unknown_format' },
    });
    expect(previewImport(fixture, { ...options, zone: 'Mars/Base' })).toMatchObject({
      error: { code: 'unknown_zone' },
    });
  });

  it('more fills than one import takes', () => {
    const [first, second] = [grid[0] ?? [], grid[1] ?? []];
    const many = Array.from({ length: 100_001 }, (_none, id) => [String(id), ...second.slice(1)]);
    expect(previewImport(write([first, ...many.slice(1)], usual), options)).toMatchObject({
      ok: true,
    });
    expect(previewImport(write([first, ...many], usual), options)).toMatchObject({
      ok: false,
      error: { code: 'file_too_large' },
    });
  });
});
