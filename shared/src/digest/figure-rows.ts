import type { DigestDocument } from '../generated/types.ts';
import { byName } from '../stats/order.ts';

/** A figure by its place in the document; the text is empty where there is a dash. */
export interface FigureRow {
  readonly figure: string;
  readonly value: string;
  /** Why it has no value. */
  readonly dash: string;
}

type Members = Readonly<Record<string, unknown>>;

/** What names the members of a list: they stay the same figure wherever they stand. */
const NAMES = ['key', 'name', 'currency', 'date', 'fund', 'rule', 'accountId', 'persona'] as const;

/** What is no figure: rows, quotes, and which week it is. */
const APART: readonly (keyof DigestDocument)[] = [
  'period',
  'rulesets',
  'trades',
  'arrivedLate',
  'ownWords',
];

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function nameIn(item: Members): string {
  const member = NAMES.find((name) => name in item);
  const value = member === undefined ? undefined : item[member];
  return value === null || value === undefined ? '' : String(value);
}

function walk(value: unknown, path: string, rows: FigureRow[]): void {
  if (Array.isArray(value)) {
    for (const item of value as Members[]) walk(item, `${path}.${nameIn(item)}`, rows);
  } else if (isMembers(value)) {
    const { dash } = value;
    if (typeof dash === 'string') rows.push({ figure: path, value: '', dash });
    else if ('value' in value) rows.push({ figure: path, value: String(value.value), dash: '' });
    else {
      for (const [name, member] of Object.entries(value)) {
        const isName = (NAMES as readonly string[]).includes(name) && typeof member !== 'object';
        if (name !== 'dash' && !isName && name !== 'label') walk(member, `${path}.${name}`, rows);
      }
    }
  } else if (value !== null) {
    rows.push({ figure: path, value: String(value), dash: '' });
  }
}

/** Every figure of a digest, in the order of the document. */
export function figureRows(document: DigestDocument): FigureRow[] {
  const rows: FigureRow[] = [];
  for (const [part, value] of Object.entries(document)) {
    if (!(APART as readonly string[]).includes(part)) walk(value, part, rows);
  }
  return rows;
}

const shownOf = ({ value, dash }: FigureRow): string => (dash === '' ? value : `– ${dash}`);

/** Figures that are others than before, by their places; null where there was or is none. */
export function changedFigures(before: DigestDocument, after: DigestDocument) {
  const old = new Map(figureRows(before).map((row) => [row.figure, shownOf(row)]));
  const now = new Map(figureRows(after).map((row) => [row.figure, shownOf(row)]));
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((figure) => old.get(figure) !== now.get(figure))
    .sort(byName)
    .map((figure) => ({ figure, from: old.get(figure) ?? null, to: now.get(figure) ?? null }));
}
