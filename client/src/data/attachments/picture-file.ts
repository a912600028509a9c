import type { PictureType } from './picture/sniff.ts';

/**
 * `chosen` for an entry that is not written yet; `added` once its row is written; `stored` once the
 * server has its bytes; `refused` where the server does not take them.
 */
export type FileState = 'chosen' | 'added' | 'stored' | 'refused';

/** A picture whose bytes this device holds. */
export interface PictureFile {
  readonly id: string;
  readonly entryId: string;
  readonly state: FileState;
  readonly name: string;
  readonly mediaType: PictureType;
  readonly size: number;
  readonly width: number;
  readonly height: number;
  readonly sha256: string;
  readonly thumb: string | null;
}
