import { describe, expect, it } from 'vitest';
import { type LintRuleId, lint } from './index.ts';

const found = (rule: LintRuleId, text: string, instruments: readonly string[] = []) =>
  lint({ text, channel: 'coach', source: 'template', slots: { numbers: [text], instruments } })
    .violations.filter(({ id }) => id === rule)
    .map(({ match }) => match);

describe('a word in pieces is read as one', () => {
  it.each([
    ['My note: x y z.', ['x y z']],
    ['My note: v w x y z.', ['v w x']],
    ['My note: b u y.', ['b u y']],
    ['My 2 notes: b u y.', ['b u y']],
    ['My note: b--uy.', ['b--uy']],
    ['My note: b - uy.', ['b - uy']],
    ['My note: bu y.', ['bu y']],
    ['My note: BU Y.', ['BU Y']],
    ['My note: hol ding.', ['hol ding']],
    ['My note: sel_ling.', ['sel_ling']],
    ['My note: h-o-l-d-i-n-g.', ['h-o-l', 'h-o-l-d', 'h-o-l-d-i-n-g']],
    ['My note: my ho-ld.', ['ho-ld']],
    ['My note: dum p.', ['dum p']],
    ['My note: lo.ng.', ['lo.ng']],
  ] as const)('%s', (text, matches) => expect(found('U-SPACED', text)).toEqual(matches));

  it.each([
    'My note: b -- uy.',
    'My note: b\nuy.',
    'My note: b1uy.',
    'My note: b 1 uy.',
    'My note: x y.',
    'My note: x y zebra z.',
    'My note: x y 1 z.',
    'My note: holding.',
    'My note: x - y 2 z.',
    'My note: bushy uy.',
    'My note: uy b.',
    'My note: hold ing on.',
  ])('words apart are not: %s', (text) => {
    expect(found('U-SPACED', text).filter((match) => match !== 'hold ing')).toEqual([]);
  });
});

it('a text may begin with one', () => {
  expect(found('U-SPACED', 'Bu y is my note.')).toEqual(['Bu y']);
});

it('up to a hundred are told', () => {
  const letters = [...'uvwxyz'];
  const apart = letters.flatMap((a) =>
    letters.flatMap((b) => letters.map((c) => `${a} ${b} ${c}`)),
  );
  expect(found('U-SPACED', apart.join(' zebra '))).toHaveLength(100);
  const leet = Array.from({ length: 150 }, (_, i) => `x${i}`);
  expect(found('U-LEET', leet.join(' '))).toHaveLength(100);
});

describe('letters with digits or signs among them are refused', () => {
  it.each([
    ['8uy', '8uy'],
    ['((8uy))', '8uy'],
    ['“8uy', '8uy'],
    ['8uy?!', '8uy'],
    ['5ell%', '5ell%'],
    ['bu_y', 'bu_y'],
    ['b+u', 'b+u'],
    ['s3ll-it', 's3ll'],
    ['it-s3ll', 's3ll'],
    ['it/s3ll', 's3ll'],
    ['$ell', '$ell'],
    ['72k', '72k'],
    ['1.5k', '5k'],
    ['−5k', '−5k'],
    ['x5R', 'x5R'],
    ['5Rx', '5Rx'],
    ['P&Lx', 'P&Lx'],
    ["M6E's", 'M6E'],
    ["8uy'sx", "8uy'sx"],
  ])('%s', (chunk, match) => expect(found('U-LEET', `My note: ${chunk} here.`)).toContain(match));

  it.each(['|ong', '||ong', '(|ong', '((|ong', '@long', 'bu¥', 'bu¥¥', 'bu¥).', 'se£', 'long#,'])(
    'and signs that stand for letters: %s',
    (chunk) => expect(found('U-LEET', `My note: ${chunk} here.`)).toContain(chunk),
  );

  it.each([
    ...['take-profit', 'and/or', "it's", 'it’s', 'o’clock', '(mine)', 'mine).', '#5', '|5', '5#'],
    ...['5', '72,000', '1.5%', '$500', '−3.2', '14:30', '12/31', '2026-06-11', '5–7', '(5)'],
    ...[
      'R',
      'r',
      'x',
      'X',
      '×',
      'h',
      's',
      'd',
      'w',
      'min',
      'pp',
      'bp',
      'bps',
      'st',
      'nd',
      'rd',
      'th',
    ].map((unit) => `12${unit}`),
    ...['am', 'pm', 'AM', 'PM', 'Z'].map((unit) => `12${unit}`),
    ...['+1.5R', '−1.5R', '+5R', '−5R', '-5R', '$5R', '−€5R', '1,000x', '(5R)', '5R).', '5R-7R'],
    ...['P&L', 'R&D', 'Q1', 'Q2', 'Q3', 'Q4', 'NO_GO', 'SIZE_DOWN', '(P&L)', 'P&L,'],
  ])('a word, a number with its unit and a known name are not: %s', (chunk) => {
    expect(found('U-LEET', `My note: ${chunk} here.`)).toEqual([]);
  });

  it('nor does one excuse another that reads like it', () => {
    expect(found('U-LEET', 'My note: M(6E here.', ['M6E'])).toEqual(['M(6E']);
    expect(found('U-LEET', 'My note: M,6E here.', ['M6E'])).toEqual(['6E']);
  });

  it.each([
    ['M6E', 'M6E'],
    ['(M6E)', 'M6E'],
    ['((M6E)).', 'M6E'],
    ['M6E;', 'M6E'],
    ["M6E's", 'M6E'],
    ['M6E’s', 'M6E'],
    ['/M6E', '/M6E'],
    ['(/M6E),', '/M6E'],
    ['((/M6E)).', '/M6E'],
    ['M6E-X5', 'M6E-X5'],
    ['M6E/now', 'M6E'],
    ['A1_B2', 'A1_B2'],
  ])('nor is an instrument of mine: %s', (chunk, name) => {
    expect(found('U-LEET', `My note: ${chunk} here.`, [name])).toEqual([]);
    expect(found('U-LEET', `My note: ${chunk} here.`, ['ES'])).not.toEqual([]);
  });
});
