import { currentStore, memory } from '../current.ts';
import { isDemoId } from '../demo/demo-id.ts';
import { ifAlone } from '../device/locks.ts';
import { Observable, useObservable } from '../observable.ts';
import type { PersonStore } from '../person/person-store.ts';
import { patience } from '../sync/patience.ts';
import type { PictureFile } from './picture-file.ts';
import { openPictures } from './picture-store.ts';
import { Pictures } from './pictures.ts';
import { Tending } from './tending.ts';
import { type Ask, PART_BYTES } from './upload.ts';

interface Opened {
  readonly userId: string;
  readonly pictures: Pictures;
  readonly tending: Tending;
}

const current = new Observable<Opened | null>(null);

const askOf =
  (store: PersonStore): Ask =>
  async (path, init = {}) => {
    // The cookie goes with the browser: it may be another person's by now.
    if (!memory.isStill(store.userId)) throw new Error('expected this person signed in');
    // Nothing of a demo leaves the device.
    if (isDemoId(store.userId)) throw new Error('expected a server, found a demo');
    return fetch(path, {
      signal: patience(PART_BYTES),
      ...init,
      credentials: 'same-origin',
      headers: {
        ...init.headers,
        'x-mast-user': store.userId,
        'x-mast-device': store.memory.device.id,
      },
    });
  };

function open(store: PersonStore): Opened {
  const { userId } = store;
  const reader = async () => {
    await store.open();
    return store.rows.reader;
  };
  const pictures = new Pictures(openPictures(userId), {
    attachment: async (id) => (await reader()).get('attachment', id),
    entry: async (id) => (await reader()).get('journal_entry', id),
    add: (args) => store.write('addAttachment', args),
    remove: (attachmentId) => store.write('removeAttachment', { attachmentId }),
    ask: askOf(store),
    alone: (run) => ifAlone(`mast-${userId}-pictures`, run),
  });
  const rows = store.rows.query('attachment');
  return { userId, pictures, tending: new Tending(pictures, (wake) => rows.subscribe(wake)) };
}

function follow(): void {
  const store = currentStore.get();
  const before = current.get();
  if ((before?.userId ?? null) === (store?.userId ?? null)) return;
  before?.tending.stop();
  before?.pictures.close();
  current.set(store === null ? null : open(store));
}

currentStore.subscribe(follow);
follow();

/** @throws where nobody is signed in */
export function pictures(): Pictures {
  const opened = current.get();
  if (opened === null) throw new Error('expected somebody signed in, found nobody');
  return opened.pictures;
}

/** Sends what waits, at once. */
export const sendPictures = (): void => current.get()?.tending.wake();

const NO_FILES = new Observable<readonly PictureFile[] | null>([]);
const NONE_SENT = new Observable<ReadonlyMap<string, number>>(new Map());

/** The pictures whose bytes this device holds; null until they are read. */
export const usePictureFiles = (): readonly PictureFile[] | null =>
  useObservable(useObservable(current)?.pictures.files ?? NO_FILES);

/** Bytes that the server has of those that are being sent, by their ids. */
export const useSent = (): ReadonlyMap<string, number> =>
  useObservable(useObservable(current)?.pictures.sent ?? NONE_SENT);
