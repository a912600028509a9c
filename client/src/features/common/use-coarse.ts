import { useSyncExternalStore } from 'react';

const QUERY = '(pointer: coarse)';

const subscribe = (changed: () => void): (() => void) => {
  const media = matchMedia(QUERY);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
};

/** Whether a finger points, so that the app shows its own keypad. */
export const useCoarse = (): boolean =>
  useSyncExternalStore(subscribe, () => matchMedia(QUERY).matches);
