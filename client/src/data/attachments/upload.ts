import type { PictureFile } from './picture-file.ts';

/** How a request for a person's own bytes is sent; throws where there is no answer. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/**
 * `later`: no answer, or the server does not know of the picture yet. `refused`: it does not take it,
 * however often it is sent.
 */
export type Uploaded = 'stored' | 'later' | 'refused';

/** Lost and sent again at little cost, and few for a picture of a phone. */
export const PART_BYTES = 512 * 1024;
/** Bytes that arrive as others than they were sent so often are others here already. */
const TRIES = 3;
const NOT_A_PICTURE = 415;
const OTHER_BYTES = 422;

const pathOf = (id: string, rest: string): string =>
  `/api/attachments/${encodeURIComponent(id)}/${rest}`;

/**
 * Sends what the server lacks of a picture and has it finished.
 * @param onSent told how many bytes the server has
 */
export async function upload(
  file: Pick<PictureFile, 'id' | 'size'>,
  bytes: Blob,
  ask: Ask,
  onSent: (sent: number) => void,
): Promise<Uploaded> {
  try {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const has = await received(file.id, ask);
      if (has === undefined || !(await sendFrom(file, bytes, has, ask, onSent))) return 'later';
      const { ok, status } = await ask(pathOf(file.id, 'finish'), { method: 'POST' });
      if (ok) return 'stored';
      if (status === NOT_A_PICTURE) return 'refused';
      if (status !== OTHER_BYTES) return 'later';
    }
    return 'refused';
  } catch {
    return 'later';
  }
}

async function received(id: string, ask: Ask): Promise<number | undefined> {
  const answer = await ask(pathOf(id, 'upload'));
  return answer.ok ? receivedOf(answer) : undefined;
}

const receivedOf = async (answer: Response): Promise<number> =>
  ((await answer.json()) as { received: number }).received;

/** @returns whether the server has all of it */
async function sendFrom(
  { id, size }: Pick<PictureFile, 'id' | 'size'>,
  bytes: Blob,
  from: number,
  ask: Ask,
  onSent: (sent: number) => void,
): Promise<boolean> {
  for (let at = from; at < size; ) {
    onSent(at);
    const answer = await ask(pathOf(id, 'upload'), {
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream', 'upload-offset': String(at) },
      body: bytes.slice(at, at + PART_BYTES),
    });
    // Another part may have arrived meanwhile: the server says where it goes on.
    if (!answer.ok && answer.status !== 409) return false;
    const next = await receivedOf(answer);
    if (next === at) return false;
    at = next;
  }
  onSent(size);
  return true;
}
