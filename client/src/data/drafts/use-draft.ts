import { useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from '../current.ts';

interface Held<T> {
  readonly key: string;
  readonly value: T;
  readonly isRestored: boolean;
}

/**
 * What is typed into a form, kept on every keystroke and there again when the form is opened again.
 * @returns the value, its setter, its discard, and whether it was restored
 */
export function useDraft<T>(key: string, empty: T): [T, (next: T) => void, () => void, boolean] {
  const store = useStore();
  const [held, setHeld] = useState<Held<T>>({ key, value: empty, isRestored: false });
  const start = useRef(empty);
  start.current = empty;
  /** The form in which something was typed before its draft had been read. */
  const touched = useRef<string | null>(null);

  useEffect(() => {
    let isOver = false;
    void store?.drafts().then(async (drafts) => {
      const value = (await drafts.load(key)) as T | undefined;
      if (isOver || value === undefined || touched.current === key) return;
      setHeld({ key, value, isRestored: true });
    });
    return () => {
      isOver = true;
      touched.current = null;
    };
  }, [store, key]);

  const change = useCallback(
    (value: T) => {
      touched.current = key;
      setHeld((before) => ({ key, value, isRestored: before.key === key && before.isRestored }));
      void store?.drafts().then((drafts) => drafts.save(key, value));
    },
    [store, key],
  );
  const discard = useCallback(() => {
    touched.current = key;
    setHeld({ key, value: start.current, isRestored: false });
    void store?.drafts().then((drafts) => drafts.discard(key));
  }, [store, key]);

  const isOfKey = held.key === key;
  return [isOfKey ? held.value : empty, change, discard, isOfKey && held.isRestored];
}
