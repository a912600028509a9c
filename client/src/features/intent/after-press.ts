/** A tap's focus and click follow the lifted finger in turns of their own, within this time. */
const TAP_MS = 80;

let isDown = false;
/** When a press ended whose click is still to come. */
let liftedAt = Number.NEGATIVE_INFINITY;

const lift = () => {
  isDown = false;
  liftedAt = performance.now();
};

addEventListener('pointerdown', () => (isDown = true), { capture: true });
addEventListener('pointerup', lift, { capture: true });
addEventListener('pointercancel', lift, { capture: true });
addEventListener('click', () => (liftedAt = Number.NEGATIVE_INFINITY), { capture: true });

/** Calls `act` after the click that is to come, or a little later where none comes. */
function afterClick(act: () => void): void {
  const due = new AbortController();
  const run = () => {
    if (due.signal.aborted) return;
    due.abort();
    act();
  };
  addEventListener('click', () => setTimeout(run, 0), { capture: true, signal: due.signal });
  setTimeout(run, TAP_MS);
}

/** Calls `act` at once, or where a finger or button is down, after its press was delivered. */
export function afterPress(act: () => void): void {
  if (isDown) addEventListener('pointerup', () => afterClick(act), { once: true });
  else if (performance.now() - liftedAt < TAP_MS) afterClick(act);
  else act();
}
