import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

export type Later<Props> = LazyExoticComponent<ComponentType<Props>> & {
  /** Brings the code near before it is shown for the first time. */
  load: () => Promise<void>;
};

interface Module<Props> {
  default: ComponentType<Props>;
}

/**
 * A part whose code comes when it is shown. React holds back for some 300 ms what was suspended
 * before, so one that was loaded ahead does not suspend.
 */
export function later<Props>(load: () => Promise<Module<Props>>): Later<Props> {
  let loaded: Module<Props> | undefined;
  const part = lazy(() => (loaded === undefined ? load() : atOnce(loaded)));
  return Object.assign(part, {
    load: async () => {
      loaded = await load();
    },
  });
}

/** React takes what is said before `then` returns without suspending. */
const atOnce = <T>(value: T): Promise<T> =>
  // biome-ignore lint/suspicious/noThenProperty: a promise answers only after React has asked
  ({ then: (take: (value: T) => void) => take(value) }) as unknown as Promise<T>;
