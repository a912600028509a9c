import { useCallback, useState } from 'react';
import { SaveError } from '../../data/index.ts';

export interface Save {
  /** @returns whether it is durably on this device; a write that answers false was not made */
  save: (write: () => Promise<unknown>) => Promise<boolean>;
  saving: boolean;
  /** What to do about a write that this device could not store. */
  failure: string | undefined;
}

const FULL =
  'Not saved on this device: it has no room left. Keep this open, free some space on the device, then try again. What is saved already stays.';

const notStored = (error: unknown): string => {
  if (error instanceof SaveError && error.isFull) return FULL;
  const reason = error instanceof Error ? ` (${error.message})` : '';
  if (error instanceof SaveError)
    return `This device could not store it${reason}. Keep this open, free some space, then try again.`;
  // Not the disk: most likely a part of Mast that was not yet on this device when the network went.
  return `Not saved${reason}. Keep this open and try again; what was never loaded here needs the network once.`;
};

/** One write at a time; what fails stays on the screen with what to do about it. */
export function useSave(): Save {
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string>();
  const save = useCallback(async (write: () => Promise<unknown>) => {
    setSaving(true);
    setFailure(undefined);
    try {
      return (await write()) !== false;
    } catch (error) {
      setFailure(notStored(error));
      return false;
    } finally {
      setSaving(false);
    }
  }, []);
  return { save, saving, failure };
}
