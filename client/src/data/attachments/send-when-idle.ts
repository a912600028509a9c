import { currentStore } from '../current.ts';

/** Sends the pictures that wait, of whoever is signed in, once their rows are live. */
export function sendWhenIdle(): void {
  let followed: unknown;
  const follow = (): void => {
    const store = currentStore.get();
    if (store === null || store === followed) return;
    followed = store;
    // Where the code cannot be had now, it comes with the first picture that is looked at.
    store
      .open()
      .then(() => import('./current-pictures.ts'))
      .then(({ sendPictures }) => sendPictures())
      .catch(() => {});
  };
  currentStore.subscribe(follow);
  follow();
}
