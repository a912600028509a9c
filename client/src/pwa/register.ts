import { useSyncExternalStore } from 'react';
import { UPDATE_NEEDED } from '../data/current.ts';

const UPDATE_CHECK_MS = 60 * 60_000;

let waiting: ServiceWorker | null = null;
const listeners = new Set<() => void>();

function setWaiting(worker: ServiceWorker | null): void {
  waiting = worker;
  for (const listener of listeners) listener();
}

/** Registers the service worker and looks for newer versions; call it after the first paint. */
export async function registerServiceWorker(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.register('/service-worker.js', { scope: '/' });
  const look = () => void registration.update().catch(() => {});
  if (registration.waiting) setWaiting(registration.waiting);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  follow(registration.installing);
  addEventListener(UPDATE_NEEDED, look);
  setInterval(look, UPDATE_CHECK_MS);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look();
  });
}

/** A worker that is installed while another one is in charge is an update. */
function follow(worker: ServiceWorker | null): void {
  worker?.addEventListener('statechange', () => {
    const isUpdate = worker.state === 'installed' && navigator.serviceWorker.controller !== null;
    if (isUpdate) setWaiting(worker);
  });
}

function apply(): void {
  if (waiting === null) return;
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
    once: true,
  });
  waiting.postMessage({ type: 'SKIP_WAITING' });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether a newer version of the app waits, and how to change to it (the page loads again). */
export function useUpdateReady(): { ready: boolean; apply: () => void } {
  const ready = useSyncExternalStore(subscribe, () => waiting !== null);
  return { ready, apply };
}
