import { useSyncExternalStore } from 'react';

const QUERY = '(min-width: 1024px)';

const subscribe = (changed: () => void): (() => void) => {
  const media = matchMedia(QUERY);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
};

/** Whether the rail form of the frame applies: the order of its parts differs, not only the look. */
export const useWide = (): boolean =>
  useSyncExternalStore(subscribe, () => matchMedia(QUERY).matches);
