import { dropDatabase } from 'replicache';
import { currentStore, memory } from '../current.ts';
import { storageBuckets } from '../storage/own-database.ts';
import { closeDemoServer } from './demo-server.ts';

const ALL = 'mast-demo-';

const deleted = (name: string): Promise<void> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    // One that another tab still has open goes as soon as that tab has heard of it.
    for (const event of ['success', 'error', 'blocked']) {
      request.addEventListener(event, () => resolve());
    }
  });

/** Leaves the demo and deletes everything that it put on this device. */
export async function wipeDemo(): Promise<void> {
  const store = currentStore.get();
  memory.forget();
  await store?.close();
  await closeDemoServer();
  const names = (await indexedDB.databases()).map(({ name = '' }) => name);
  for (const name of names.filter((one) => one.includes(ALL))) {
    if (name.startsWith('rep:')) await dropDatabase(name).catch(() => {});
    await deleted(name);
  }
  const buckets = storageBuckets();
  const kept = (await buckets?.keys()) ?? [];
  for (const name of kept.filter((one) => one.includes(ALL))) await buckets?.delete(name);
  for (const key of Object.keys(localStorage))
    if (key.startsWith(ALL)) localStorage.removeItem(key);
  for (const cookie of document.cookie.split('; ')) {
    const [name = ''] = cookie.split('=');
    // biome-ignore lint/suspicious/noDocumentCookie: the marker of the device is written so
    if (name.startsWith(ALL)) document.cookie = `${name}=; path=/; max-age=0`;
  }
}
