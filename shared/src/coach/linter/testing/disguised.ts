import type { LintRuleId, LintSlots } from '../types.ts';

interface Disguised {
  readonly id: LintRuleId;
  readonly text: string;
  readonly slots?: LintSlots;
}

const at = (codePoint: number): string => String.fromCodePoint(codePoint);

const within = (id: LintRuleId, ...codePoints: number[]): Disguised[] =>
  codePoints.map((one) => ({ id, text: `My plan: b${at(one)}uy.` }));

/** Letters that only look like those of a word, signs between them, and what stands for nothing. */
export const DISGUISED: readonly Disguised[] = [
  // Zero width, joiners, bidi marks and overrides, isolates, soft hyphen, fillers, tags, private use.
  ...within(
    'U-CTRL',
    0x200b,
    0x200c,
    0x200d,
    0x2060,
    0xfeff,
    0x200e,
    0x200f,
    0x202a,
    0x202e,
    0x2066,
  ),
  ...within('U-CTRL', 0x2069, 0xad, 0x34f, 0x61c, 0x180e, 0x115f, 0x3164, 0xffa0, 0xfe0f, 0xe0100),
  ...within(
    'U-CTRL',
    0xe0041,
    0xe000,
    0xf0000,
    0x10fffd,
    0,
    0x7,
    0x9,
    0xd,
    0x7f,
    0x85,
    0x2028,
    0x2029,
  ),
  ...within('U-CTRL', 0xd800, 0xdfff, 0xffff, 0xfdd0, 0xfff9, 0x1d173),
  // Full width, mathematical, circled, superscript, ligatures, wide spaces, roman numerals.
  ...within(
    'U-COMPAT',
    0xff42,
    0x1d42c,
    0x1d5ba,
    0x24d1,
    0x1d47,
    0xb2,
    0xfb01,
    0xa0,
    0x3000,
    0x2003,
  ),
  ...within('U-COMPAT', 0x216f, 0x2126, 0x212a, 0xbd, 0x2026, 0x2122, 0x1f130, 0x33a5, 0xf900),
  ...within('U-MARK', 0x300, 0x301, 0x336, 0x20e3, 0x1ab0, 0x1dc0, 0xfe20),
  // Cyrillic, Greek, Armenian, Cherokee, Lisu, Hebrew, Arabic, Han, Deseret; digits of other scripts.
  ...within('U-SCRIPT', 0x42c, 0x430, 0x3b1, 0x570, 0x13cf, 0xa4d0, 0x5d0, 0x627),
  ...within('U-SCRIPT', 0x4e70, 0x10428, 0x663, 0x966, 0x3001),
  ...within('U-LATIN', 0xe9, 0xdf, 0x131, 0x184, 0x1e9, 0x253, 0x299, 0xa731, 0x1d1c, 0xab30),
  ...within(
    'U-EMOJI',
    0x1f680,
    0x1f4c8,
    0x1f402,
    0x2191,
    0x27a1,
    0x2b06,
    0x1f1fa,
    0x1f171,
    0x2705,
    0x221a,
  ),
  ...[
    'My note: b u y.',
    'My note: b.u.y.',
    'My note: b-u-y.',
    'My note: b_u_y.',
    'My note: b * u * y.',
    'My note: b, u, y.',
    'My note: B U Y.',
    'My note: s e l l.',
    'My note: bu y.',
    'My note: b uy.',
    'My note: se-ll it.',
    'My note: ho.ld it.',
    'My note: h-o-l-d.',
    "My note: b'uy.",
    'My note: b/uy.',
    'My note: s  ell.',
    'My note: d c a.',
  ].map((text): Disguised => ({ id: 'U-SPACED', text })),
  ...[
    'My plan: 8uy.',
    'My plan: 5ell.',
    'My plan: b4y.',
    'My plan: $ell.',
    'My plan: s€ll.',
    'My plan: b@y.',
    'My plan: h0ld.',
    'My plan: b|uy.',
    'My plan: b!y.',
    'My plan: bu1y.',
    'My plan: s3ll-it.',
    'My plan: 72k.',
    'My plan: buy_it.',
    'My plan: b+u.',
    'My plan: $TSLA.',
    'My plan: bu¥.',
    'My plan: se££.',
    'My plan: |ong.',
    'My plan: @long.',
    'My plan: #long.',
    'My plan: <long>.',
  ].map((text): Disguised => ({ id: 'U-LEET', text })),
  { id: 'Q-FORGED', text: 'I wrote: “sell it”.' },
  { id: 'Q-FRAME', text: 'Mine: my way is “sell it”.', slots: { quotes: ['sell it'] } },
  {
    id: 'Q-IMPORTED',
    text: 'My calendar entry reads “sell it”.',
    slots: { imported: ['sell it'] },
  },
  // In a quote of the trader too: what can not be seen could be anything.
  {
    id: 'U-CTRL',
    text: `I wrote: “b${at(0x200b)}uy”.`,
    slots: { quotes: [`b${at(0x200b)}uy`] },
  },
  { id: 'N-UNSOURCED', text: 'My target is 72,000.', slots: { numbers: [] } },
  { id: 'I-UNSOURCED', text: 'My fill was in NVDA.' },
];
