import { SHARED_CACHE } from '../data/attachments/shared-cache.ts';

/** Keeps the files that another app has shared, and opens the entry that takes them in. */
export async function takeShare(request: Request): Promise<Response> {
  const shared = (await request.formData()).getAll('pictures');
  const cache = await caches.open(SHARED_CACHE);
  for (const file of shared) {
    if (!(file instanceof File)) continue;
    const name = encodeURIComponent(file.name || 'Picture');
    const at = `/shared/${crypto.randomUUID()}/${name}`;
    await cache.put(at, new Response(file, { headers: { 'content-type': file.type } }));
  }
  return Response.redirect('/entries/new?kind=note&shared=1', 303);
}
