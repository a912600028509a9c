import type { KVStoreProvider } from 'replicache';

type Value = Parameters<Awaited<ReturnType<Store['write']>>['put']>[1];
type Store = ReturnType<KVStoreProvider['create']>;

const never = <T>(): Promise<T> => new Promise(() => {});

const provider = (open: () => Pick<Store, 'read' | 'write'>): KVStoreProvider => ({
  create: () => ({ ...open(), close: async () => {}, closed: false }),
  drop: async () => {},
});

/** A database whose opening never ends. */
export const hangingStore = (): KVStoreProvider => provider(() => ({ read: never, write: never }));

/** A database that can be read and has no room for what opening it writes. */
export const fullStore = (): KVStoreProvider =>
  provider(() => ({
    read: async () => emptyRead,
    write: async () => ({
      ...emptyRead,
      put: async () => {
        throw new DOMException('no room', 'QuotaExceededError');
      },
      del: async () => {},
      commit: async () => {},
    }),
  }));

/** A database in memory that answers nothing before the gate opens. */
export function gatedStore(gate: Promise<void>): KVStoreProvider {
  return provider(() => {
    const held = new Map<string, Value>();
    const read = async () => {
      await gate;
      const has = async (key: string) => held.has(key);
      return { has, get: async (key: string) => held.get(key), release() {}, closed: false };
    };
    const write = async () => ({
      ...(await read()),
      put: async (key: string, value: Value) => void held.set(key, value),
      del: async (key: string) => void held.delete(key),
      commit: async () => {},
    });
    return { read, write };
  });
}

const emptyRead = {
  has: async () => false,
  get: async () => undefined,
  release() {},
  closed: false,
};
