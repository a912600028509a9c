import type { Readable } from 'node:stream';

/** Whose bytes, and of which attachment. */
export interface Place {
  readonly userId: string;
  readonly id: string;
}

/** Bytes from the first to the last, both of them included. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/** Something that lies in the storage since an instant in milliseconds. */
export interface Kept {
  readonly place: Place;
  readonly since: number;
}

/**
 * Where the bytes of attachments are. An upload grows part by part and becomes the attachment's bytes
 * whole and at once; what a method has said holds after a crash.
 */
export interface AttachmentStorage {
  /** How many bytes of the upload have arrived. */
  received(place: Place): Promise<number>;
  /**
   * Puts a part behind what has arrived.
   * @returns the bytes that have arrived since; without the part where that does not begin there
   */
  append(place: Place, offset: number, part: Uint8Array): Promise<number>;
  /** What has arrived of the upload. */
  readUpload(place: Place): Readable;
  /** Lets what has arrived go. */
  dropUpload(place: Place): Promise<void>;
  /** Makes what has arrived the attachment's bytes. */
  settle(place: Place): Promise<void>;
  /** How many bytes the attachment has; undefined where it has none yet. */
  sizeOf(place: Place): Promise<number | undefined>;
  read(place: Place, range?: ByteRange): Readable;
  /** Drops the bytes and what has arrived of them. Gone already is fine. */
  remove(place: Place): Promise<void>;
  /** Everything that is kept, uploads and attachments. */
  kept(): AsyncIterable<Kept>;
}
