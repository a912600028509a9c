import type { DayAggregate } from '../generated/types.ts';

/** What accounts booked live, day by day. */
export class DaysOfAccounts {
  readonly #rows = new Map<string, DayAggregate>();
  readonly #ordered = new Map<string, readonly DayAggregate[]>();

  constructor(days: Iterable<DayAggregate>) {
    for (const day of days) this.put(day);
  }

  put(day: DayAggregate): void {
    if (day.mode !== 'live') return;
    this.#rows.set(day.id, day);
    this.#ordered.delete(day.accountId);
  }

  remove(id: string): void {
    const day = this.#rows.get(id);
    if (day === undefined) return;
    this.#rows.delete(id);
    this.#ordered.delete(day.accountId);
  }

  of(accountId: string): readonly DayAggregate[] {
    const known = this.#ordered.get(accountId);
    if (known) return known;
    const own = [...this.#rows.values()]
      .filter((day) => day.accountId === accountId)
      .sort((a, b) => (a.date < b.date ? -1 : 1));
    this.#ordered.set(accountId, own);
    return own;
  }
}
