import type { Locator, Page } from '@playwright/test';

export interface PictureFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A picture that a browser makes, of noise, so that it has about four bytes a pixel. */
export async function makePicture(
  page: Page,
  name: string,
  size: { readonly width: number; readonly height: number } = { width: 320, height: 200 },
  type: 'image/png' | 'image/jpeg' = 'image/png',
): Promise<PictureFile> {
  const letters = await page.evaluate(
    async ({ width, height, type }) => {
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      const image = context.createImageData(width, height);
      for (let at = 0; at < image.data.length; at += 65_536) {
        crypto.getRandomValues(image.data.subarray(at, at + 65_536));
      }
      for (let at = 3; at < image.data.length; at += 4) image.data[at] = 255;
      context.putImageData(image, 0, 0);
      const blob = await canvas.convertToBlob({ type });
      const bytes = new Uint8Array(await blob.arrayBuffer());
      let text = '';
      for (const byte of bytes) text += String.fromCharCode(byte);
      return btoa(text);
    },
    { ...size, type },
  );
  return { name, mimeType: type, buffer: Buffer.from(letters, 'base64') };
}

/** A JPEG whose camera wrote where it was taken, and that it was held sideways. */
export function withPlace({ name, buffer, mimeType }: PictureFile, place: string): PictureFile {
  const words = Buffer.from(`${place}\0`);
  const tiff = Buffer.alloc(38 + words.length);
  tiff.write('MM\0*');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(2, 8);
  // 0x010f, the maker: text behind the directory.
  tiff.writeUInt16BE(0x010f, 10);
  tiff.writeUInt16BE(2, 12);
  tiff.writeUInt32BE(words.length, 14);
  tiff.writeUInt32BE(38, 18);
  // 0x0112, how it was held: 6, a quarter turn.
  tiff.writeUInt16BE(0x0112, 22);
  tiff.writeUInt16BE(3, 24);
  tiff.writeUInt32BE(1, 26);
  tiff.writeUInt16BE(6, 30);
  words.copy(tiff, 38);
  const data = Buffer.concat([Buffer.from('Exif\0\0'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  const turned = Buffer.concat([buffer.subarray(0, 2), head, data, buffer.subarray(2)]);
  return { name, mimeType, buffer: turned };
}

/** From the next page on, what stands behind the addresses of pictures is known to the test. */
export async function watchBytes(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const make = URL.createObjectURL.bind(URL);
    const sources = new Map<string, Blob | MediaSource>();
    URL.createObjectURL = (source) => {
      const url = make(source);
      sources.set(url, source);
      return url;
    };
    Object.assign(globalThis, { sources });
  });
}

/** The very bytes that a picture shows, on a page that is watched: it may fetch no address of its own. */
export async function shownBytes(img: Locator): Promise<Buffer> {
  const letters = await img.evaluate(async (element: HTMLImageElement) => {
    const { sources } = globalThis as unknown as { sources: Map<string, Blob> };
    const blob = sources.get(element.src);
    if (blob === undefined) throw new Error(`expected the bytes of \`${element.src}\`, found none`);
    let text = '';
    for (const byte of new Uint8Array(await blob.arrayBuffer())) text += String.fromCharCode(byte);
    return btoa(text);
  });
  return Buffer.from(letters, 'base64');
}
