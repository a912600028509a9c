import { parseBlocks } from './blocks.ts';
import type { Inline } from './inline.ts';

const plain = (content: readonly Inline[]): string =>
  content.map((one) => ('text' in one ? one.text : plain(one.content))).join('');

/** The head of a long entry is enough to find its first words. */
const HEAD = 600;
const LONGEST = 90;

/** The first words of an entry, without marks, for a line in a list. */
export function titleOf(text: string): string {
  for (const block of parseBlocks(text.slice(0, HEAD))) {
    const words = firstWords(block).trim();
    if (words === '') continue;
    const letters = [...words];
    return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('').trimEnd()}…` : words;
  }
  return 'Without words';
}

function firstWords(block: ReturnType<typeof parseBlocks>[number]): string {
  switch (block.kind) {
    case 'heading':
      return plain(block.content);
    case 'list':
      return plain(block.items[0]?.content ?? []);
    case 'code':
      return block.text.split('\n')[0] ?? '';
    case 'rule':
      return '';
    case 'quote':
    case 'paragraph':
      return plain(block.lines[0] ?? []);
  }
}
