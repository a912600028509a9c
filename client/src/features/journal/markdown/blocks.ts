import { type Inline, parseInline } from './inline.ts';

export interface Item {
  readonly content: readonly Inline[];
  /** Undefined where it is no box to tick. */
  readonly isTicked: boolean | undefined;
}

export type Block =
  | { readonly kind: 'paragraph' | 'quote'; readonly lines: readonly (readonly Inline[])[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly Item[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' };

const HEADING = /^(#{1,3}) +(\S.*)$/;
const BULLET = /^ {0,3}[-*+] +(\S.*)$/;
const NUMBER = /^ {0,3}\d{1,4}[.)] +(\S.*)$/;
const QUOTE = /^ {0,3}> ?(.*)$/;
const RULE = /^ {0,3}(?:-{3,}|\*{3,}|_{3,}) *$/;
const FENCE = /^ {0,3}```/;
const BOX = /^\[([ xX])\] +(\S.*)$/;

/**
 * A subset of Markdown as blocks: headings, lists with boxes, quotes, code, rules, paragraphs whose
 * line breaks stay. HTML is text like any other. One pass over the lines, whatever they hold.
 */
export function parseBlocks(text: string): Block[] {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as string;
    if (line.trim() === '') at += 1;
    else {
      const [block, next] = blockAt(lines, at);
      blocks.push(block);
      at = next;
    }
  }
  return blocks;
}

function blockAt(lines: readonly string[], at: number): [Block, number] {
  const line = lines[at] as string;
  if (FENCE.test(line)) return codeAt(lines, at);
  if (RULE.test(line)) return [{ kind: 'rule' }, at + 1];
  const [, marks, title] = HEADING.exec(line) ?? [];
  if (marks !== undefined && title !== undefined) {
    const level = marks.length as 1 | 2 | 3;
    return [{ kind: 'heading', level, content: parseInline(title) }, at + 1];
  }
  for (const [form, isOrdered] of [
    [BULLET, false],
    [NUMBER, true],
  ] as const) {
    if (!form.test(line)) continue;
    const [rows, next] = run(lines, at, (one) => form.exec(one)?.[1]);
    return [{ kind: 'list', isOrdered, items: rows.map(itemOf) }, next];
  }
  const [quoted, afterQuote] = run(lines, at, (one) => QUOTE.exec(one)?.[1]);
  if (quoted.length > 0) return [{ kind: 'quote', lines: quoted.map(parseInline) }, afterQuote];
  const [plain, next] = run(lines, at, (one, i) => (isPlain(one) || i === at ? one : undefined));
  return [{ kind: 'paragraph', lines: plain.map(parseInline) }, next];
}

/** The lines from one on for which something is taken. */
function run(
  lines: readonly string[],
  from: number,
  take: (line: string, at: number) => string | undefined,
): [string[], number] {
  const taken: string[] = [];
  let at = from;
  for (; at < lines.length; at += 1) {
    const part = take(lines[at] as string, at);
    if (part === undefined) break;
    taken.push(part);
  }
  return [taken, at];
}

function codeAt(lines: readonly string[], at: number): [Block, number] {
  const [code, end] = run(lines, at + 1, (line) => (FENCE.test(line) ? undefined : line));
  return [{ kind: 'code', text: code.join('\n') }, end + 1];
}

function itemOf(row: string): Item {
  const [, mark, rest] = BOX.exec(row) ?? [];
  if (mark === undefined || rest === undefined) {
    return { content: parseInline(row), isTicked: undefined };
  }
  return { content: parseInline(rest), isTicked: mark !== ' ' };
}

const isPlain = (line: string): boolean =>
  line.trim() !== '' && ![HEADING, BULLET, NUMBER, QUOTE, RULE, FENCE].some((f) => f.test(line));
