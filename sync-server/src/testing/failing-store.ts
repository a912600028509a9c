import type { SpaceWriter, SyncStore } from '@mast/database';

/** What Postgres says when it is shut down under a statement. */
const SHUT_DOWN = Object.assign(new Error('terminating connection'), { code: '57P01' });

/** A store whose database goes away as the next changes are written, as often as it is told. */
export function failingStore(inner: SyncStore) {
  const failing = {
    failures: 0,
    store: {
      ...inner,
      withUserWrite: (userId, work) =>
        inner.withUserWrite(userId, (writer) => work(failingWriter(writer))),
    } as SyncStore,
  };

  const failingWriter = (writer: SpaceWriter): SpaceWriter =>
    new Proxy(writer, {
      get(target, name) {
        const value = Reflect.get(target, name, target);
        if (name === 'apply' && failing.failures > 0) {
          failing.failures -= 1;
          return () => Promise.reject(SHUT_DOWN);
        }
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  return failing;
}
