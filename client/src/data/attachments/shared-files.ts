import { SHARED_CACHE } from './shared-cache.ts';

const nameOf = (url: string): string =>
  decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? '');

/**
 * Hands over the files that were shared with the app, and lets them go once they are taken in: a page
 * that ends before finds them again.
 */
export async function takeShared(take: (files: File[]) => Promise<void>): Promise<void> {
  if (!('caches' in globalThis)) return;
  const cache = await caches.open(SHARED_CACHE);
  for (const request of await cache.keys()) {
    const bytes = await (await cache.match(request))?.blob();
    if (bytes === undefined) continue;
    await take([new File([bytes], nameOf(request.url), { type: bytes.type })]);
    await cache.delete(request);
  }
}
