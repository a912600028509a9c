export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis' | 'struck'; readonly content: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly content: readonly Inline[] };

const SPANS = [
  ['**', 'strong'],
  ['__', 'strong'],
  ['~~', 'struck'],
  ['*', 'emphasis'],
  ['_', 'emphasis'],
] as const;

/** What stands behind a mark and before its twin is as deep as this at most. */
const MAX_DEPTH = 4;
/** Only what leads to a page or a letter; never a script. */
const SAFE = /^(?:https?:\/\/|mailto:)[^\s<>"'\\]+$/i;
const BARE = /https?:\/\/[^\s<>"'\\]{1,2000}/y;
const LINK = /\[([^[\]\n]{1,500})\]\(([^\s()]{1,2000})\)/y;
/** Punctuation at the end of a sentence is no part of an address in it. */
const TAIL = /[.,;:!?)]+$/;
const SPECIAL = /[*_~`[\\h]/g;

export const isSafeLink = (href: string): boolean => SAFE.test(href);

/**
 * The text of one line with its marks. Each mark looks for its twin by `indexOf`, and what has none on
 * the line is remembered, so that a line of marks costs no more than a line of letters.
 */
export function parseInline(text: string, depth = 0): Inline[] {
  const found: Inline[] = [];
  const twinless = new Set<string>();
  let from = 0;
  const pushText = (to: number) => {
    if (to > from) found.push({ kind: 'text', text: text.slice(from, to) });
  };
  SPECIAL.lastIndex = 0;
  for (let at = next(text, 0); at !== -1; ) {
    const made = inlineAt(text, at, depth, twinless);
    if (made === undefined) {
      at = next(text, at + 1);
      continue;
    }
    pushText(at);
    found.push(...made.inline);
    from = made.end;
    at = next(text, from);
  }
  pushText(text.length);
  return found;
}

function next(text: string, from: number): number {
  SPECIAL.lastIndex = from;
  return SPECIAL.exec(text)?.index ?? -1;
}

interface Made {
  readonly inline: readonly Inline[];
  readonly end: number;
}

function inlineAt(
  text: string,
  at: number,
  depth: number,
  twinless: Set<string>,
): Made | undefined {
  const letter = text[at];
  if (letter === '\\') return escaped(text, at);
  if (letter === '`') return codeAt(text, at, twinless);
  if (letter === '[') return linkAt(text, at, depth);
  if (letter === 'h') return bareLinkAt(text, at);
  return depth < MAX_DEPTH ? spanAt(text, at, depth, twinless) : undefined;
}

const ESCAPABLE = /[\\`*_~[\]()#>+.!-]/;

function escaped(text: string, at: number): Made | undefined {
  const letter = text[at + 1] ?? '';
  if (!ESCAPABLE.test(letter)) return undefined;
  return { inline: [{ kind: 'text', text: letter }], end: at + 2 };
}

function twinOf(text: string, mark: string, from: number, twinless: Set<string>): number {
  if (twinless.has(mark)) return -1;
  const twin = text.indexOf(mark, from);
  if (twin === -1) twinless.add(mark);
  return twin;
}

function codeAt(text: string, at: number, twinless: Set<string>): Made | undefined {
  const twin = twinOf(text, '`', at + 1, twinless);
  if (twin <= at + 1) return undefined;
  return { inline: [{ kind: 'code', text: text.slice(at + 1, twin) }], end: twin + 1 };
}

function linkAt(text: string, at: number, depth: number): Made | undefined {
  LINK.lastIndex = at;
  const [whole, label, href] = LINK.exec(text) ?? [];
  if (whole === undefined || label === undefined || href === undefined) return undefined;
  if (!isSafeLink(href)) return undefined;
  const content = parseInline(label, Math.max(depth + 1, MAX_DEPTH));
  return { inline: [{ kind: 'link', href, content }], end: at + whole.length };
}

function bareLinkAt(text: string, at: number): Made | undefined {
  if (/\w/.test(text[at - 1] ?? '')) return undefined;
  BARE.lastIndex = at;
  const [whole] = BARE.exec(text) ?? [];
  const href = whole?.replace(TAIL, '');
  if (href === undefined || !isSafeLink(href)) return undefined;
  const link = { kind: 'link' as const, href, content: [{ kind: 'text' as const, text: href }] };
  return { inline: [link], end: at + href.length };
}

function spanAt(text: string, at: number, depth: number, twinless: Set<string>): Made | undefined {
  for (const [mark, kind] of SPANS) {
    if (!text.startsWith(mark, at)) continue;
    const from = at + mark.length;
    // A mark inside a word, such as `stop_loss`, or one before a space is a letter.
    if (mark[0] === '_' && /\w/.test(text[at - 1] ?? '')) return undefined;
    if (/\s|^$/.test(text[from] ?? '')) return undefined;
    const twin = twinOf(text, mark, from + 1, twinless);
    if (twin === -1 || /\s/.test(text[twin - 1] ?? '')) continue;
    const content = parseInline(text.slice(from, twin), depth + 1);
    return { inline: [{ kind, content }], end: twin + mark.length };
  }
  return undefined;
}
