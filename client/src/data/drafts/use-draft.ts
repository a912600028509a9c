import { useCallback, useMemo, useRef, useSyncExternalStore } from 'react';
import { useStore } from '../current.ts';
import { HeldDraft } from './held-draft.ts';

/**
 * What is typed into a form, kept on every keystroke and there again when the form is opened again.
 * What one person typed is never shown to another.
 * @returns the value, its setter, which answers whether this device has kept it, its discard, and
 *   whether it was restored
 */
export function useDraft<T extends object>(
  key: string,
  empty: T,
): [T, (next: T) => Promise<boolean>, () => void, boolean] {
  const store = useStore();
  const start = useRef(empty);
  start.current = empty;
  const held = useMemo(
    () => new HeldDraft(() => store?.drafts.get(), key, start.current),
    [store, key],
  );
  const { value, isRestored } = useSyncExternalStore(held.subscribe, held.get);
  const change = useCallback((next: T) => held.change(next), [held]);
  const discard = useCallback(() => held.discard(start.current), [held]);
  return [value, change, discard, isRestored];
}
