/** Where the service worker puts what is shared until a page takes it in. */
export const SHARED_CACHE = 'mast-shared';
