import { currentStore } from '../current.ts';
import { startHistory } from './current-history.ts';

/** So long after the rows of the screens are live nothing else is likely to be waited for. */
const CALM_MS = 10_000;

const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

const whenIdle = (run: () => void): void => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run);
  else run();
};

/** Begins the history of whoever is signed in, well after their screens are there. */
export function startWhenIdle(): void {
  const follow = (): void => {
    const store = currentStore.get();
    if (store === null || savesData()) return;
    const begin = () => {
      if (currentStore.get() === store) whenIdle(startHistory);
    };
    store.open().then(
      () => setTimeout(begin, CALM_MS),
      () => {},
    );
  };
  currentStore.subscribe(follow);
  follow();
}
