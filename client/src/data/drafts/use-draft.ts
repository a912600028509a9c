import { useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from '../current.ts';

interface Held<T> {
  /** Whose draft of which form it is: what one person typed is never shown to another. */
  readonly of: string;
  readonly value: T;
  readonly isRestored: boolean;
}

/**
 * What is typed into a form, kept on every keystroke and there again when the form is opened again.
 * @returns the value, its setter, which answers whether this device has kept it, its discard, and
 *   whether it was restored
 */
export function useDraft<T extends object>(
  key: string,
  empty: T,
): [T, (next: T) => Promise<boolean>, () => void, boolean] {
  const store = useStore();
  const of = `${store?.userId} ${key}`;
  const [held, setHeld] = useState<Held<T>>({ of, value: empty, isRestored: false });
  const start = useRef(empty);
  start.current = empty;
  /** In which form something was typed before its draft had been read. */
  const touched = useRef<string | null>(null);

  useEffect(() => {
    let isOver = false;
    void store?.drafts().then(async (drafts) => {
      const stored = (await drafts.load(key)) as Partial<T> | undefined;
      if (isOver || stored === undefined || touched.current === of) return;
      // Fields that a newer version of the form has begin empty.
      setHeld({ of, value: { ...start.current, ...stored }, isRestored: true });
    });
    return () => {
      isOver = true;
      touched.current = null;
    };
  }, [store, key, of]);

  const change = useCallback(
    async (value: T): Promise<boolean> => {
      touched.current = of;
      setHeld((before) => ({ of, value, isRestored: before.of === of && before.isRestored }));
      try {
        await (await store?.drafts())?.save(key, value);
        return true;
      } catch {
        return false;
      }
    },
    [store, key, of],
  );
  const discard = useCallback(() => {
    touched.current = of;
    setHeld({ of, value: start.current, isRestored: false });
    void store?.drafts().then((drafts) => drafts.discard(key));
  }, [store, key, of]);

  const isOwn = held.of === of;
  return [isOwn ? held.value : empty, change, discard, isOwn && held.isRestored];
}
