import { Observable } from '../observable.ts';

/** The room that this browser gives to the app, in bytes. */
export interface Space {
  readonly used: number;
  readonly available: number;
  /** Whether the browser has promised not to clear it by itself. */
  readonly isKept: boolean;
}

const TIGHT_SHARE = 0.8;
const TIGHT_BYTES = 20_000_000;

/** Whether there may soon be no room for what is written. */
export const isTight = ({ used, available }: Space): boolean =>
  available < TIGHT_BYTES || used > TIGHT_SHARE * (used + available);

/** The room as the browser tells it; null where it does not. */
export async function readSpace(storage: StorageManager | undefined): Promise<Space | null> {
  try {
    const estimate = await storage?.estimate();
    if (estimate?.usage === undefined || estimate.quota === undefined) return null;
    const available = Math.max(0, estimate.quota - estimate.usage);
    return { used: estimate.usage, available, isKept: (await storage?.persisted()) ?? false };
  } catch {
    return null;
  }
}

/** As it was last looked at. */
export const space = new Observable<Space | null>(null);

export async function lookAtSpace(): Promise<void> {
  space.set(await readSpace(globalThis.navigator?.storage));
}

/** Asks the browser not to clear what is stored here. @returns whether it promises that */
export async function askToKeep(): Promise<boolean> {
  const isKept = (await navigator.storage?.persist?.().catch(() => false)) ?? false;
  await lookAtSpace();
  return isKept;
}
