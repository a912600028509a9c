import { objectAt } from './contract.ts';
import type { Members } from './plain-form.ts';
import { rowsAt } from './rows.ts';

const PATH = 'facts.calendar';

/** One calendar: {at, events}, or its events alone; null where there is none. */
function one(raw: unknown, name: string, asOf: string): Members | null {
  if (raw === undefined || raw === null) return null;
  const path = `${PATH}.${name}`;
  const given: Members = Array.isArray(raw) ? { events: raw } : objectAt(raw, path);
  const events = rowsAt(given.events, `${path}.events`).map((event, i) => ({
    id: `${name}-${i + 1}`,
    title: '',
    impact: 'high',
    about: 'economic',
    currency: null,
    instrumentId: null,
    ...event,
  }));
  return { at: asOf, ...given, events };
}

/** {own, imported}, or the events of the trader's own calendar alone. */
export function calendarOf(raw: unknown, asOf: string): Members {
  const given: Members = Array.isArray(raw) ? { own: raw } : objectAt(raw, PATH);
  return {
    ...given,
    own: one(given.own, 'own', asOf),
    imported: one(given.imported, 'imported', asOf),
  };
}
