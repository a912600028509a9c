import { RealPage } from './device/real-page.ts';
import type { Stand } from './stand.ts';

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Replicache keeps what it holds on its disk after a second of quiet. */
const PERSISTED_MS = 1_300;
const LONG_MS = 25_000;
const MOMENT_MS = 4;

/** What the app's own code, or Replicache of an answer, says when something is broken. */
const BROKEN = /could not be|waits in the journal|is < than last snapshot|did not change, but/;

/** The real Replicache in real time. Silences the console until it is closed. */
export function realStand(): Stand & { readonly close: () => void } {
  let complaints: string[] = [];
  const { error, info } = console;
  console.error = (...said: unknown[]) => {
    const text = said.map(String).join(' ');
    if (BROKEN.test(text)) complaints.push(text);
  };
  console.info = () => {};
  return {
    start: Date.now,
    newPage: (device) => new RealPage(device),
    settle: () => sleep(MOMENT_MS),
    pass: (ms) => (ms >= LONG_MS ? sleep(PERSISTED_MS) : Promise.resolve()),
    complainTo(other) {
      complaints = other;
    },
    close: () => Object.assign(console, { error, info }),
  };
}
