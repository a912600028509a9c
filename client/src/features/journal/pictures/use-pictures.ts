import { useMemo } from 'react';
import { usePictureFiles } from '../../../data/attachments/index.ts';
import { useRows } from '../../../data/index.ts';
import { type ShownPicture, shownPictures } from './shown-pictures.ts';

const NONE: never[] = [];

/** Pictures of an entry, those that are chosen and not yet written too. */
export function usePictures(entryId: string): ShownPicture[] {
  const rows = useRows('attachment', { entryId });
  const files = usePictureFiles() ?? NONE;
  return useMemo(() => shownPictures(entryId, rows, files), [entryId, rows, files]);
}
