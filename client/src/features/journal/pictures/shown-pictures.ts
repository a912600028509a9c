import type { Attachment } from '@mast/shared/types';
import type { PictureFile } from '../../../data/attachments/index.ts';

/** Where the bytes of a picture are. */
export type Whereabouts =
  /** With the server, and so for every device. */
  | 'stored'
  /** Here, and on their way. */
  | 'here'
  /** On the device that added it. */
  | 'elsewhere'
  /** Here, and the server does not take them. */
  | 'refused';

export interface ShownPicture {
  readonly id: string;
  readonly name: string;
  readonly thumb: string | null;
  readonly width: number;
  readonly height: number;
  readonly where: Whereabouts;
  /** What its bytes are asked for by. */
  readonly source: PictureFile | Attachment;
}

function whereabouts(row: Attachment | undefined, file: PictureFile | undefined): Whereabouts {
  if (row?.storedAt) return 'stored';
  if (file === undefined) return 'elsewhere';
  return file.state === 'refused' ? 'refused' : 'here';
}

/** Pictures of an entry, each once, in the order in which they were added. */
export function shownPictures(
  entryId: string,
  rows: readonly Attachment[],
  files: readonly PictureFile[],
): ShownPicture[] {
  const byId = new Map<string, { row?: Attachment; file?: PictureFile }>();
  for (const row of rows) if (row.entryId === entryId) byId.set(row.id, { row });
  for (const file of files) {
    const known = byId.get(file.id);
    // Bytes whose row is gone belong to a picture that was taken away.
    if (known !== undefined) byId.set(file.id, { ...known, file });
    else if (file.entryId === entryId && file.state !== 'stored') byId.set(file.id, { file });
  }
  return [...byId.values()]
    .map(({ row, file }) => {
      const source = (row ?? file) as Attachment | PictureFile;
      const { id, name, thumb, width, height } = source;
      return { id, name, thumb, width, height, where: whereabouts(row, file), source };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
