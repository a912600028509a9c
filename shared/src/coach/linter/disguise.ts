import type { Findings } from './findings.ts';
import { setOf } from './word-classes.ts';

/** Words that are worth hiding. */
const HIDDEN = setOf(
  'buy buys buying sell sells selling hold hodl holding short long enter exit add close dca dump',
);
/** The ends of hidden words, whole ones too: what is none can not become one with more before it. */
const ENDS = new Set([...HIDDEN].flatMap((word) => Array.from(word, (_, i) => word.slice(i))));

const LETTERS = /[A-Za-z]+/g;
const MOST_GAP = 3;

interface Run {
  readonly text: string;
  readonly at: number;
}

/** Whether two runs of letters stand apart by a short gap without a digit. */
function isNear(text: string, run: Run, next: Run): boolean {
  const end = run.at + run.text.length;
  return next.at - end <= MOST_GAP && !/[0-9\n]/.test(text.slice(end, next.at));
}

/** `b u y`, `b.u.y`, `bu-y`: letters apart that read as one word. */
export function findSpaced(text: string, findings: Findings): void {
  const near: Run[] = [];
  let singles = 0;
  for (const { 0: run, index: at } of text.matchAll(LETTERS)) {
    const latest = { text: run, at };
    const before = near.at(-1);
    if (before === undefined || !isNear(text, before, latest)) {
      near.length = 0;
      singles = 0;
    }
    near.push(latest);
    singles = run.length === 1 ? singles + 1 : 0;
    if (singles === 3) findings.add('U-SPACED', text.slice((near.at(-3) as Run).at, at + 1));
    const start = hiddenStart(near);
    if (start !== undefined) findings.add('U-SPACED', text.slice(start, at + run.length));
    if (findings.isFull) return;
  }
}

/** Where a word begins that is hidden in several runs, up to the last of them. */
function hiddenStart(runs: readonly Run[]): number | undefined {
  let joined = '';
  for (let i = runs.length - 1; i >= 0; i -= 1) {
    const { text, at } = runs[i] as Run;
    joined = text.toLowerCase() + joined;
    if (!ENDS.has(joined)) return undefined;
    if (i < runs.length - 1 && HIDDEN.has(joined)) return at;
  }
  return undefined;
}

/** The end of a number with its unit, its order or its clock. */
const WITH_UNIT = /^[+−]?[$€£¥]?\d+(?:R|r|x|X|×|h|s|d|w|min|pp|bps?|st|nd|rd|th|am|pm|AM|PM|Z)$/;
const KNOWN = setOf('P&L R&D Q1 Q2 Q3 Q4 NO_GO SIZE_DOWN');
const OUTER = /^[^A-Za-z0-9+−$€£¥-]+|[^A-Za-z0-9%]+$/g;
/** Signs that stand for letters where they touch one: `|ong`, `bu¥`. */
const STANDS_FOR =
  /^[(]*[|!@#*^=~\\/<>_&{}[\]]+[A-Za-z]|[A-Za-z][$€£¥|@#*^=~\\/<>_&{}[\]]+[).,;:?!]*$/;

const isMixed = (part: string): boolean =>
  /[A-Za-z]/.test(part) && /[^A-Za-z'’]/.test(part) && !WITH_UNIT.test(part) && !KNOWN.has(part);

/** `8uy`, `$ell`, `b_uy`: letters with digits or signs among them that are no unit and no instrument. */
export function findLeet(text: string, names: ReadonlySet<string>, findings: Findings): void {
  for (const [chunk] of text.matchAll(/[^\s“”]+/g)) {
    const named = chunk.replace(/^[(]+|[).,;:?]+$/g, '');
    if (names.has(named)) continue;
    if (STANDS_FOR.test(chunk)) findings.add('U-LEET', chunk);
    const bare = chunk.replace(OUTER, '').replace(/['’]s$/, '');
    const parts = bare.split(/[-/–—,:;.]/);
    const hidden = parts.find((part) => isMixed(part) && !names.has(part));
    if (hidden !== undefined) findings.add('U-LEET', hidden);
    if (findings.isFull) return;
  }
}
