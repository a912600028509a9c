import { ServerClock } from './device/server-clock.ts';
import { watchClock } from './device/watch-clock.ts';
import { Observable, useObservable } from './observable.ts';
import { PersonStore } from './person/person-store.ts';
import { SessionMemory } from './session/session.ts';
import { SignIn } from './session/sign-in.ts';
import { lookAtSpace } from './storage/space.ts';

/** Heard by the update of the app: another version of it is needed. */
export const UPDATE_NEEDED = 'mast:update-needed';

export const clock = new ServerClock(localStorage);
watchClock(clock);
export const memory = new SessionMemory(localStorage);
export const entrance = new SignIn(memory, localStorage, clock);

let resolvePainted = (): void => {};
const painted = new Promise<void>((resolve) => {
  resolvePainted = resolve;
});

/** Says that the app has painted its first screen. */
export const notePainted = (): void => resolvePainted();

/** The store of the person who is signed in. One person's is closed before another's is opened. */
export const currentStore = new Observable<PersonStore | null>(null);

function follow(): void {
  const session = memory.session.get();
  const before = currentStore.get();
  const userId = session.status === 'signed_in' ? session.userId : null;
  if ((before?.userId ?? null) === userId) return;
  void before?.close();
  currentStore.set(userId === null ? null : openStore(userId));
}

const openStore = (userId: string): PersonStore =>
  new PersonStore(userId, {
    storage: localStorage,
    clock,
    cookies: document,
    databases: async () => (await indexedDB.databases?.())?.map(({ name }) => name ?? ''),
    painted,
    isSignedIn: () => memory.isStill(userId),
    onWritten: guard,
    onNotSaved: () => void lookAtSpace(),
    onUpdateNeeded: () => dispatchEvent(new Event(UPDATE_NEEDED)),
  });

/** Looks after the room for what is written; a browser that tells nothing of it needs no guard. */
function guard(): void {
  import('./storage/guard-space.ts')
    .then(async ({ askOnceToKeep, guardSpace }) => {
      await guardSpace(Date.now());
      await askOnceToKeep(localStorage);
    })
    .catch(() => {});
}

memory.session.subscribe(follow);
addEventListener('storage', () => memory.reload());
addEventListener('online', () => void entrance.paySignOut());
void entrance.paySignOut();
follow();

/** The store of the person who is signed in, or null. */
export const useStore = (): PersonStore | null => useObservable(currentStore);

/** @throws where nobody is signed in */
export function requireStore(): PersonStore {
  const store = currentStore.get();
  if (store === null) throw new Error('expected somebody signed in, found nobody');
  return store;
}
