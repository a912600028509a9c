import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

type Theme = 'light' | 'dark';

const folder = import.meta.dirname;
const css = readFileSync(join(folder, 'tokens.css'), 'utf8');

const PAIR = /--([a-z-]+): light-dark\(oklch\(([^)]+)\), oklch\(([^)]+)\)\)/g;
const roles = new Map<string, Record<Theme, string>>();
for (const [, role = '', light = '', dark = ''] of css.matchAll(PAIR)) {
  roles.set(role, { light, dark });
}

/** Linear sRGB from OKLCH: https://www.w3.org/TR/css-color-4/#color-conversion-code */
function linear(oklch: string): [number, number, number] {
  const [lightness = 0, chroma = 0, hue = 0] = oklch.split(/[ /]+/).map(Number);
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

/** As a screen shows it: clipped to the gamut and rounded to 8 bits. */
function shown(value: number): number {
  const clipped = Math.min(1, Math.max(0, value));
  const encoded = clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055;
  const rounded = Math.round(encoded * 255) / 255;
  return rounded <= 0.04045 ? rounded / 12.92 : ((rounded + 0.055) / 1.055) ** 2.4;
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(role: string, theme: Theme): number {
  const value = roles.get(role);
  if (value === undefined) throw new Error(`expected a colour role, found \`${role}\``);
  const [red, green, blue] = linear(value[theme]);
  return 0.2126 * shown(red) + 0.7152 * shown(green) + 0.0722 * shown(blue);
}

function contrast(one: string, other: string, theme: Theme): number {
  const [low = 0, high = 0] = [luminance(one, theme), luminance(other, theme)].sort(
    (a, b) => a - b,
  );
  return (high + 0.05) / (low + 0.05);
}

const GROUNDS = ['paper', 'raised', 'sunken'];
const on = (grounds: readonly string[], marks: readonly string[]) =>
  marks.flatMap((mark) => grounds.map((ground) => [mark, ground] as const));

const TEXT = [
  ...on(GROUNDS, ['ink', 'quiet', 'fault']),
  ['on-brass', 'brass'],
  ['on-brass', 'brass-pressed'],
  ['on-selected', 'selected'],
] as const;

const OUTCOMES = ['go', 'wait', 'size-down', 'simulate', 'no-go'];

const PARTS = [
  ...on(GROUNDS, ['edge', 'focus', 'selected', ...OUTCOMES]),
  // The filled part of a margin bar on the bar's ground, in ink and in the quiet ink of what passed.
  ['ink', 'line'],
  ['quiet', 'line'],
  // The bar cut out of the octagon.
  ['raised', 'no-go'],
] as const;

/** Carry no meaning alone: hairlines, and what floats or dims. */
const DECORATION = ['line', 'backdrop', 'shadow-tint'];

const cssFiles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css') && name !== 'tokens.css')
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

describe.each(['light', 'dark'] as const)('colours in the %s theme', (theme) => {
  it.each(TEXT)('text %s on %s has at least 4.5:1', (mark, ground) => {
    expect(contrast(mark, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(PARTS)('part %s on %s has at least 3:1', (mark, ground) => {
    expect(contrast(mark, ground, theme)).toBeGreaterThanOrEqual(3);
  });
});

describe('the roles', () => {
  it('give black on white 21:1, so that the conversion itself is right', () => {
    roles.set('black', { light: '0 0 0', dark: '0 0 0' });
    expect(contrast('black', 'raised', 'light')).toBeCloseTo(21, 1);
    roles.delete('black');
  });

  it('are all checked above or named as decoration', () => {
    const checked = new Set([...TEXT, ...PARTS].flat().concat(DECORATION));
    expect([...roles.keys()].filter((role) => !checked.has(role))).toEqual([]);
  });

  it('colour text only where the text table has them', () => {
    const allowed = new Set<string>(TEXT.map(([mark]) => mark).concat(OUTCOMES));
    const used = cssFiles.flatMap(({ name, text }) =>
      [...text.matchAll(/(?:^|[\s{;])color: var\(--([a-z-]+)\)/g)].map(([, role]) => ({
        name,
        role,
      })),
    );
    expect(used.filter(({ role }) => !allowed.has(role ?? ''))).toEqual([]);
  });

  it('are the only source of colour: no other file names one', () => {
    const raw = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab|color-mix)\(/i;
    expect(cssFiles.filter(({ text }) => raw.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it('are never fetched from a data: address, which the policy of the page forbids', () => {
    expect(cssFiles.filter(({ text }) => text.includes('data:')).map(({ name }) => name)).toEqual(
      [],
    );
  });
});
