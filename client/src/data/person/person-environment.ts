import type { CookieJar } from '../device/marker.ts';
import type { ServerClock } from '../device/server-clock.ts';
import type { TextStorage } from '../types.ts';

/** What a person's store is given by the browser's page. */
export interface PersonEnvironment {
  readonly storage: TextStorage;
  readonly clock: ServerClock;
  readonly cookies: CookieJar;
  /** Names of the databases that this browser has; undefined where it does not say. */
  readonly databases: () => Promise<readonly string[] | undefined>;
  /** Resolves once the app has painted its first screen: what opens the rows must not hold that up. */
  readonly painted: Promise<void>;
  /** Whether this person is the one who is signed in at this moment. */
  readonly isSignedIn: () => boolean;
  /** The person has written something that is stored now. */
  readonly onWritten: () => void;
  /** The person has written something that this device could not store. */
  readonly onNotSaved: () => void;
  /** Another version of the app is needed, or already runs in another tab. */
  readonly onUpdateNeeded: () => void;
}
