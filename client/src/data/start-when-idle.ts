import { currentStore } from './current.ts';
import { isDemoId } from './demo/demo-id.ts';
import type { PersonStore } from './person/person-store.ts';
import { whenIdle } from './when-idle.ts';

/** So long after the rows of the screens are live nothing else is likely to be waited for. */
const CALM_MS = 10_000;

const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** What cannot be had now comes with the first screen that asks for it. */
function begin(): void {
  import('./attachments/current-pictures.ts').then((m) => m.sendPictures()).catch(() => {});
  if (savesData()) return;
  import('./history/current-history.ts').then((m) => m.startHistory()).catch(() => {});
}

/** Where there is too little room for a first write, nothing that follows a write would tell of it. */
function lookForRoom(): void {
  import('./storage/guard-space.ts').then((m) => m.guardSpace(Date.now())).catch(() => {});
}

/** Also where its rows open only at a second try. */
const whenLive = ({ status }: Pick<PersonStore, 'status'>): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (status.get().state === 'live') resolve();
    };
    status.subscribe(look);
    look();
  });

/**
 * Looks at the room that is left; and sends pictures that wait, and begins the history, of whoever is signed in,
 * well after their screens are there.
 */
export function startWhenIdle(): void {
  whenIdle(lookForRoom);
  const follow = (): void => {
    const store = currentStore.get();
    if (store === null || isDemoId(store.userId)) return;
    void whenLive(store).then(() =>
      setTimeout(() => {
        if (currentStore.get() === store) whenIdle(begin);
      }, CALM_MS),
    );
  };
  currentStore.subscribe(follow);
  follow();
}
