import type { ServerClock } from './server-clock.ts';
import { LOOK_MS } from './step-watch.ts';

/** Lets a clock see what happens to the page: time, its being hidden, and what other tabs learn. */
export function watchClock(clock: ServerClock): void {
  setInterval(() => clock.look(), LOOK_MS);
  for (const name of ['visibilitychange', 'freeze', 'resume']) {
    document.addEventListener(name, () => clock.turnAway());
  }
  addEventListener('storage', () => clock.hear());
}
