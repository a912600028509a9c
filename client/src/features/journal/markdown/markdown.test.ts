import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, parseBlocks } from './blocks.ts';
import { type Inline, isSafeLink, parseInline } from './inline.ts';
import { titleOf } from './title.ts';

const text = (words: string): Inline => ({ kind: 'text', text: words });

describe('a line', () => {
  it.each([
    ['plain', [text('plain')]],
    ['**a** b', [{ kind: 'strong', content: [text('a')] }, text(' b')]],
    [
      '_a_ and ~~b~~',
      [
        { kind: 'emphasis', content: [text('a')] },
        text(' and '),
        { kind: 'struck', content: [text('b')] },
      ],
    ],
    ['`**a**`', [{ kind: 'code', text: '**a**' }]],
    ['stop_loss_moved', [text('stop_loss_moved')]],
    ['2 * 3 * 4', [text('2 * 3 * 4')]],
    ['\\*a\\*', [text('*'), text('a'), text('*')]],
    [
      '[my plan](https://example.org/a)',
      [{ kind: 'link', href: 'https://example.org/a', content: [text('my plan')] }],
    ],
    [
      'see https://example.org/a.',
      [
        text('see '),
        { kind: 'link', href: 'https://example.org/a', content: [text('https://example.org/a')] },
        text('.'),
      ],
    ],
  ] as [string, Inline[]][])('`%s`', (line, wanted) => {
    expect(parseInline(line)).toEqual(wanted);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//example.org',
    'file:///etc/passwd',
    'https://a" onclick="x',
  ])('never leads to `%s`', (href) => {
    expect(isSafeLink(href)).toBe(false);
    const links = parseInline(`[a](${href})`).filter(({ kind }) => kind === 'link');
    expect(links).not.toMatchObject([{ href }]);
    expect(links.every((one) => isSafeLink((one as { href: string }).href))).toBe(true);
  });
});

describe('a text', () => {
  it('is headings, lists, boxes, quotes, code and paragraphs with their breaks', () => {
    const kinds = parseBlocks(
      '# Day\n\n- one\n- [x] two\n\n1. first\n\n> said\n\n```\n<b>\n```\n---\nwords\nmore',
    ).map(({ kind }) => kind);
    expect(kinds).toEqual(['heading', 'list', 'list', 'quote', 'code', 'rule', 'paragraph']);
  });

  it('of HTML is text', () => {
    expect(parseBlocks('<img src=x onerror=alert(1)>')).toEqual([
      { kind: 'paragraph', lines: [[text('<img src=x onerror=alert(1)>')]] },
    ]);
  });

  it('loses no letter that is none of its marks, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (any) => {
        const letters = (value: string) => value.replace(/[\s*_~`#>+\-\\[\]().\dxX☑☐]/g, '');
        const shown = parseBlocks(any).map(shownBlock).join('');
        const links = /https?:\/\//.test(any);
        if (!links) expect(letters(shown)).toBe(letters(any));
      }),
    );
  });

  it.each(['*', '_', '~~', '`', '[', '[a](', '**a', '> ', '- ', '# ', '\\', 'http', '*a_'])(
    'of 100 kB of `%s` is read at once',
    (piece) => {
      const since = performance.now();
      parseBlocks(piece.repeat(100_000 / piece.length));
      parseBlocks(`${piece}\n`.repeat(20_000));
      expect(performance.now() - since).toBeLessThan(2_000);
    },
  );
});

it.each([
  ['# My *day*\nmore', 'My day'],
  ['\n\n- [ ] first', 'first'],
  ['אני רגוע 🧭', 'אני רגוע 🧭'],
  ['', 'Without words'],
  [`${'a'.repeat(200)}`, `${'a'.repeat(90)}…`],
])('in a list it stands by its first words: %j', (words, title) => {
  expect(titleOf(words)).toBe(title);
});

const shownInline = (content: readonly Inline[]): string =>
  content.map((one) => ('text' in one ? one.text : shownInline(one.content))).join('');

function shownBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return shownInline(block.content);
    case 'list':
      return block.items.map(({ content }) => shownInline(content)).join('');
    case 'code':
      return block.text;
    case 'rule':
      return '';
    default:
      return block.lines.map(shownInline).join('');
  }
}
