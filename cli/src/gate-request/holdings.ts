import { objectAt } from './contract.ts';
import { isObject, type Members } from './plain-form.ts';
import { rowsAt } from './rows.ts';

const PATH = 'facts.account.holdings';

/** Values by instrument id, or a list of them. */
const itemsOf = (raw: unknown): Members[] =>
  isObject(raw)
    ? Object.entries(raw).map(([instrumentId, value]) => ({ instrumentId, value }))
    : rowsAt(raw, `${PATH}.items`);

/** Declared holdings: {at, cash, items}, or the items alone. */
export function holdingsOf(raw: unknown, asOf: string): Members | null {
  if (raw === undefined || raw === null) return null;
  const given: Members = Array.isArray(raw) ? { items: raw } : objectAt(raw, PATH);
  return { at: asOf, cash: '0', ...given, items: itemsOf(given.items) };
}
