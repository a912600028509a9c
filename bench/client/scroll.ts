import { slowDevice } from './device.ts';
import type { Host, Trader } from './host.ts';

/** px of a swipe, and how fast it goes. */
const SWIPE = 4_000;
const SPEED = 3_000;
const MIDDLE = { x: 195, y: 500 };

interface Frames {
  isOn: boolean;
  readonly ms: number[];
}

/** Counts the time from one frame to the next, while it is told to. */
function watchFrames(): void {
  const frames: Frames = { isOn: false, ms: [] };
  Object.assign(globalThis, { frames });
  let last = 0;
  const frame = (at: number) => {
    if (frames.isOn && last > 0) frames.ms.push(at - last);
    last = frames.isOn ? at : 0;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

declare const frames: Frames;

/** Milliseconds of each frame while a finger swipes down the timeline and up again. */
export async function frameTimes(
  host: Host,
  trader: Trader,
  swipes: number,
  isSettled: boolean,
): Promise<number[]> {
  const { page, session, close } = await slowDevice(host, trader, watchFrames, isSettled);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Journal' }).tap();
  await page
    .getByRole('list', { name: /^Entries of / })
    .first()
    .waitFor();
  await page.waitForTimeout(3_000);
  for (let i = 0; i < 2 * swipes; i += 1) {
    await page.evaluate(() => {
      frames.isOn = true;
    });
    await session.send('Input.synthesizeScrollGesture', {
      ...MIDDLE,
      yDistance: i < swipes ? -SWIPE : SWIPE,
      speed: SPEED,
      gestureSourceType: 'touch',
    });
    await page.evaluate(() => {
      frames.isOn = false;
    });
  }
  const times = await page.evaluate(() => frames.ms);
  await close();
  return times;
}
