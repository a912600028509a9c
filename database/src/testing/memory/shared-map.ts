/** A map that is copied when it is first written to after a fork: what was forked stays as it is. */
export class SharedMap<K, V> {
  #map: Map<K, V>;
  #isShared = false;

  constructor(map: Map<K, V> = new Map()) {
    this.#map = map;
  }

  fork(): SharedMap<K, V> {
    const fork = new SharedMap(this.#map);
    this.#isShared = true;
    fork.#isShared = true;
    return fork;
  }

  get(key: K): V | undefined {
    return this.#map.get(key);
  }

  has(key: K): boolean {
    return this.#map.has(key);
  }

  values(): IterableIterator<V> {
    return this.#map.values();
  }

  [Symbol.iterator](): IterableIterator<[K, V]> {
    return this.#map[Symbol.iterator]();
  }

  set(key: K, value: V): void {
    this.#own().set(key, value);
  }

  delete(key: K): void {
    this.#own().delete(key);
  }

  #own(): Map<K, V> {
    if (this.#isShared) this.#map = new Map(this.#map);
    this.#isShared = false;
    return this.#map;
  }
}
