/** A tap's focus and click come this soon after the finger was lifted, in turns of their own. */
const SETTLED_MS = 80;

let isDown = false;
let liftedAt = Number.NEGATIVE_INFINITY;

addEventListener(
  'pointerdown',
  () => {
    isDown = true;
  },
  { capture: true },
);
for (const over of ['pointerup', 'pointercancel']) {
  addEventListener(
    over,
    () => {
      isDown = false;
      liftedAt = performance.now();
    },
    { capture: true },
  );
}

/** Calls `act` at once, or where a finger or button is down, after its press was delivered. */
export function afterPress(act: () => void): void {
  if (isDown) {
    addEventListener('pointerup', () => setTimeout(act, SETTLED_MS), { once: true });
  } else if (performance.now() - liftedAt < SETTLED_MS) {
    setTimeout(act, SETTLED_MS);
  } else {
    act();
  }
}
