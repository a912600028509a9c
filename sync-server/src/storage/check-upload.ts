import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { Attachment } from '@mast/shared/types';
import { fileTypeFromBuffer } from 'file-type';

/** What tells a file's kind stands within its first bytes. */
const HEAD_BYTES = 4_100;

export type UploadCheck =
  | { readonly kind: 'whole' }
  | { readonly kind: 'other_bytes' }
  | { readonly kind: 'no_picture'; readonly found: string };

/** Whether what has arrived is what was announced: by its checksum, and by its content, not its name. */
export async function checkUpload(
  bytes: Readable,
  { sha256, mediaType }: Pick<Attachment, 'sha256' | 'mediaType'>,
): Promise<UploadCheck> {
  const hash = createHash('sha256');
  let head = Buffer.alloc(0);
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    hash.update(chunk);
    if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk]);
  }
  if (hash.digest('hex') !== sha256) return { kind: 'other_bytes' };
  const found = (await fileTypeFromBuffer(head))?.mime ?? 'a file of no known kind';
  const kind = found === 'image/apng' ? 'image/png' : found;
  return kind === mediaType ? { kind: 'whole' } : { kind: 'no_picture', found };
}
