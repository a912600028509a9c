/** Items in an order, found, put in and taken out by it. No two of them may be equal in it. */
export class SortedList<T> {
  readonly #order: (a: T, b: T) => number;
  readonly #items: T[];

  constructor(order: (a: T, b: T) => number, items: Iterable<T> = []) {
    this.#order = order;
    this.#items = [...items].sort(order);
  }

  get items(): readonly T[] {
    return this.#items;
  }

  add(item: T): void {
    this.#items.splice(this.#placeOf(item), 0, item);
  }

  remove(item: T): void {
    const place = this.#placeOf(item);
    const found = this.#items[place];
    if (found !== undefined && this.#order(found, item) === 0) this.#items.splice(place, 1);
  }

  /** How many items at the front hold a condition that none behind them holds. */
  countWhile(holds: (item: T) => boolean): number {
    let low = 0;
    let high = this.#items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(this.#items[middle] as T)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #placeOf(item: T): number {
    return this.countWhile((other) => this.#order(other, item) < 0);
  }
}
