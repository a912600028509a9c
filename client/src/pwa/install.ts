import { useSyncExternalStore } from 'react';

/** Chromium's event, which the standard library of types does not have. */
interface InstallEvent extends Event {
  prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

/**
 * `prompt`: the browser asks when it is told to. `by_hand`: on an iPhone or iPad the person does it
 * in the share menu. `none`: it is installed, or this browser cannot.
 */
export type Install = 'prompt' | 'by_hand' | 'none';

let event: InstallEvent | null = null;
const listeners = new Set<() => void>();

function setEvent(next: InstallEvent | null): void {
  event = next;
  for (const listener of listeners) listener();
}

// The browser's own bar would come at any moment; what is offered here comes at a calm one.
addEventListener('beforeinstallprompt', (offered) => {
  offered.preventDefault();
  setEvent(offered as InstallEvent);
});
addEventListener('appinstalled', () => setEvent(null));

const isInstalled = (): boolean => matchMedia('(display-mode: standalone)').matches;

/** An iPad says that it is a Mac, and is told from one by its fingers. */
const isApplePhone = (): boolean =>
  /iPhone|iPad|iPod/.test(navigator.userAgent) ||
  (navigator.userAgent.includes('Macintosh') && navigator.maxTouchPoints > 1);

const current = (): Install => {
  if (isInstalled()) return 'none';
  if (event !== null) return 'prompt';
  return isApplePhone() ? 'by_hand' : 'none';
};

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useInstall = (): Install => useSyncExternalStore(subscribe, current);

/** Has the browser ask. @returns whether the app is installed now */
export async function install(): Promise<boolean> {
  const asked = event;
  if (asked === null) return false;
  // A browser lets its event ask once.
  setEvent(null);
  return (await asked.prompt()).outcome === 'accepted';
}
