import type { Attachment } from '@mast/shared/types';
import { useEffect, useState } from 'react';
import { type PictureFile, pictures } from '../../../data/attachments/index.ts';

export interface ShownBytes {
  readonly url: string | undefined;
  /** What stands in its place. */
  readonly words: string;
}

const ASKED = 'On its way';
const NOT_HERE =
  'This picture is not on this device yet. It comes with the network, once the device that added it has sent it.';

/** A picture's bytes as an address of this page, for as long as it is shown. */
export function useBytes(source: PictureFile | Attachment): ShownBytes {
  const [shown, setShown] = useState<ShownBytes>({ url: undefined, words: '' });
  useEffect(() => {
    let url: string | undefined;
    let isOver = false;
    const late = setTimeout(() => setShown((now) => ({ ...now, words: ASKED })), 200);
    const show = (bytes: Blob | undefined) => {
      clearTimeout(late);
      if (isOver) return;
      url = bytes === undefined ? undefined : URL.createObjectURL(bytes);
      setShown({ url, words: NOT_HERE });
    };
    pictures()
      .bytes(source)
      .then(show, () => show(undefined));
    return () => {
      isOver = true;
      clearTimeout(late);
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [source]);
  return shown;
}
