import { useSyncExternalStore } from 'react';

/** A value that can be watched; watchers hear of it only when it is another one. */
export class Observable<T> {
  #value: T;
  readonly #listeners = new Set<() => void>();

  constructor(value: T) {
    this.#value = value;
  }

  readonly get = (): T => this.#value;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  set(value: T): void {
    if (Object.is(value, this.#value)) return;
    this.#value = value;
    for (const listener of [...this.#listeners]) listener();
  }
}

export interface Watched<T> {
  readonly get: () => T;
  readonly subscribe: (listener: () => void) => () => void;
}

/** The value at hand, rendered again whenever it changes. */
export const useObservable = <T>(observable: Watched<T>): T =>
  useSyncExternalStore(observable.subscribe, observable.get);
