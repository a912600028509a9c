import { useSyncExternalStore } from 'react';
import { UPDATE_NEEDED } from '../data/current.ts';

const UPDATE_CHECK_MS = 60 * 60_000;
/** A worker that another tab has started already changes nothing here any more. */
const TAKES_OVER_MS = 3_000;

/**
 * `ready`: a newer version waits for the person. `needed`: this page runs an older version than
 * another tab, or than the server wants; it works on, and what it writes is sent by the newer one.
 */
export type Update = 'none' | 'ready' | 'needed';

let waiting: ServiceWorker | null = null;
let isNeeded = false;
let isApplying = false;
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

function setWaiting(worker: ServiceWorker): void {
  waiting = worker;
  tell();
}

function need(): void {
  isNeeded = true;
  tell();
}

addEventListener(UPDATE_NEEDED, need);

/** Registers the service worker and looks for newer versions; call it after the first paint. */
export async function registerServiceWorker(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const registration = await register();
  if (registration === undefined) return;
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

/** Nothing where a browser has workers but allows none here, as in some private windows. */
async function register(): Promise<ServiceWorkerRegistration | undefined> {
  const { serviceWorker } = navigator;
  let isFirst = serviceWorker.controller === null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (!isFirst && !isApplying) need();
    isFirst = false;
  });
  try {
    return await serviceWorker.register('/service-worker.js', { scope: '/' });
  } catch (error) {
    console.warn('this app cannot be kept for use without a network here', error);
    return undefined;
  }
}

/** A worker that is installed while another one is in charge is an update. */
function follow(worker: ServiceWorker | null): void {
  worker?.addEventListener('statechange', () => {
    const isUpdate = worker.state === 'installed' && navigator.serviceWorker.controller !== null;
    if (isUpdate) setWaiting(worker);
  });
}

function apply(): void {
  isApplying = true;
  if (waiting?.state !== 'installed') {
    location.reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
    once: true,
  });
  setTimeout(() => location.reload(), TAKES_OVER_MS);
  waiting.postMessage({ type: 'SKIP_WAITING' });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const current = (): Update => {
  if (isNeeded) return 'needed';
  return waiting === null ? 'none' : 'ready';
};

/** Whether another version of the app is to be started, and how (the page loads again). */
export const useUpdate = (): { update: Update; apply: () => void } => ({
  update: useSyncExternalStore(subscribe, current),
  apply,
});
