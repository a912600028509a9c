import { useCallback, useState } from 'react';
import { pictures, preparePicture, sendPictures } from '../../../data/attachments/index.ts';
import { SaveError } from '../../../data/index.ts';
import { faultWords } from './fault-words.ts';

const FULL =
  'Not added: this device has no room left for it. What is added already stays. Free some space, or remove pictures from this device under Sync, then try again.';

const notKept = (name: string, error: unknown): string =>
  error instanceof SaveError && error.isFull
    ? FULL
    : `“${name}” could not be stored on this device. Nothing else was lost; try it again.`;

export interface AddPictures {
  add: (files: Iterable<File>) => Promise<void>;
  isBusy: boolean;
  /** What was not added, and why. */
  faults: readonly string[];
}

/**
 * Puts pictures to an entry: at once where the entry is written, else with it.
 * @param entryOf called before each is kept on this device; the entry that it belongs to, where its
 *   draft may name another one than `entryId` once it is read
 */
export function useAddPictures(
  entryId: string,
  isWritten: boolean,
  entryOf: () => Promise<string> = async () => entryId,
): AddPictures {
  const [isBusy, setBusy] = useState(false);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const add = useCallback(
    async (files: Iterable<File>) => {
      const found: string[] = [];
      setBusy(true);
      try {
        for (const file of files) {
          const fault = await addOne(file, entryOf);
          if (fault !== undefined) found.push(fault);
        }
        if (isWritten) {
          await pictures().add(entryId);
          sendPictures();
        }
      } catch (error) {
        found.push(notKept('The picture', error));
      } finally {
        setFaults(found);
        setBusy(false);
      }
    },
    [entryId, isWritten, entryOf],
  );
  return { add, isBusy, faults };
}

async function addOne(file: File, entryOf: () => Promise<string>): Promise<string | undefined> {
  try {
    const prepared = await preparePicture(file);
    if (!prepared.ok) return faultWords(file.name, prepared.fault);
    await pictures().choose(await entryOf(), prepared.picture);
    return undefined;
  } catch (error) {
    return notKept(file.name, error);
  }
}
