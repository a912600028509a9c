import { fileHash } from '../../file-hash.ts';
import { type PictureType, sniff } from './sniff.ts';
import { strip } from './strip.ts';
import { thumbOf } from './thumb.ts';

/** Below the 20 MiB of the contract, so that it is 20 MB in whatever way a device counts. */
export const MAX_BYTES = 20_000_000;

/** A picture as it is kept and sent. */
export interface Prepared {
  readonly name: string;
  readonly mediaType: PictureType;
  readonly size: number;
  readonly width: number;
  readonly height: number;
  readonly sha256: string;
  readonly thumb: string | null;
  readonly bytes: Blob;
}

export type Fault =
  | { readonly kind: 'too_large'; readonly size: number }
  /** @see sniff */
  | { readonly kind: 'no_picture'; readonly found: string }
  | { readonly kind: 'broken' };

export type Preparation =
  | { readonly ok: true; readonly picture: Prepared }
  | { readonly ok: false; readonly fault: Fault };

const fault = (one: Fault): Preparation => ({ ok: false, fault: one });

/** Looks at a file by its content, takes out what its camera told, and makes its thumb. */
export async function preparePicture(file: File): Promise<Preparation> {
  const head = new Uint8Array(await file.slice(0, 256).arrayBuffer());
  const sniffed = sniff(head);
  if (sniffed.kind === 'other') return fault({ kind: 'no_picture', found: sniffed.found });
  if (file.size > MAX_BYTES) return fault({ kind: 'too_large', size: file.size });
  const bytes = strip(new Uint8Array(await file.arrayBuffer()), sniffed.type);
  if (bytes === undefined) return fault({ kind: 'broken' });
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: sniffed.type });
  const drawn = await createImageBitmap(blob, { imageOrientation: 'from-image' }).catch(
    () => undefined,
  );
  if (drawn === undefined) return fault({ kind: 'broken' });
  try {
    const picture = {
      name: shortName(file.name),
      mediaType: sniffed.type,
      size: bytes.length,
      width: drawn.width,
      height: drawn.height,
      sha256: await fileHash(bytes as Uint8Array<ArrayBuffer>),
      thumb: thumbOf(drawn),
      bytes: blob,
    };
    return { ok: true, picture };
  } finally {
    drawn.close();
  }
}

/** Without what a file system forbids or a person cannot see. */
const shortName = (name: string): string =>
  name.replace(/\p{C}/gu, '').trim().slice(-100) || 'Picture';
