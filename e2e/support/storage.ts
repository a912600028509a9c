import type { Page } from '@playwright/test';

/** The browser's storage buckets, which have no types yet. */
export interface Buckets {
  keys(): Promise<string[]>;
  open(name: string): Promise<{ indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

/** What the browser does with a site when the device runs out of room: databases, caches and worker go. */
export async function evict(page: Page, url: string): Promise<void> {
  await page.goto('about:blank');
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', {
    origin: url,
    storageTypes: 'indexeddb,cache_storage,service_workers,file_systems',
  });
  await session.detach();
  // An empty page of the site: the app would begin anew at once.
  await page.route(`${url}/empty`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '' }),
  );
  await page.goto(`${url}/empty`);
  await page.evaluate(async () => {
    const { storageBuckets } = navigator as Navigator & { storageBuckets?: Buckets };
    for (const name of (await storageBuckets?.keys()) ?? []) await storageBuckets?.delete(name);
  });
  await page.goto('about:blank');
}

/** Deletes the databases of a page's origin whose names begin so. */
export const dropDatabases = (page: Page, prefix: RegExp): Promise<void> =>
  page.evaluate(async (source) => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    for (const name of names.filter((one) => new RegExp(source).test(one))) {
      await new Promise((resolve) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = request.onerror = request.onblocked = resolve;
      });
    }
  }, prefix.source);

/** Makes every row of the journal so many days older. */
export const ageJournal = (page: Page, days: number): Promise<void> =>
  page.evaluate(async (byDays) => {
    const { storageBuckets } = navigator as Navigator & { storageBuckets: Buckets };
    const names = await storageBuckets.keys();
    const name = names.find((one) => one.endsWith('-journal')) ?? '';
    const bucket = await storageBuckets.open(name);
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = bucket.indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const rows = db.transaction('rows', 'readwrite').objectStore('rows');
    await new Promise<void>((resolve) => {
      const all = rows.getAll();
      all.onsuccess = () => {
        for (const row of all.result) {
          const then = Date.parse(row.deviceTime) - byDays * 24 * 60 * 60_000;
          rows.put({ ...row, deviceTime: new Date(then).toISOString() });
        }
      };
      rows.transaction.oncomplete = () => resolve();
    });
    db.close();
  }, days);
