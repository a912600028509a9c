/// <reference types="vite-plugin-pwa/client" />
import { clientsClaim } from 'workbox-core';
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { takeShare } from './take-share.ts';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: (PrecacheEntry | string)[];
};

// The whole app is kept; of what the server answers under /api nothing is.
precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: [/^\/api\//] }),
);

// What another app shares is kept until the journal takes it in, and needs no network.
registerRoute('/share', ({ request }) => takeShare(request), 'POST');

// The first visit is controlled at once, so that the very next one may be without a network.
clientsClaim();

// A new version waits until the person asks for it: nobody loses a page in the middle of a plan.
self.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
});
