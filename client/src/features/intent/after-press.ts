let isPressed = false;

addEventListener(
  'pointerdown',
  () => {
    isPressed = true;
  },
  { capture: true },
);
for (const over of ['pointerup', 'pointercancel']) {
  addEventListener(
    over,
    () => {
      isPressed = false;
    },
    { capture: true },
  );
}

/** Calls `act` at once, or where a finger or button is down, after its press was delivered. */
export function afterPress(act: () => void): void {
  if (!isPressed) {
    act();
    return;
  }
  const later = () => {
    removeEventListener('pointerup', later);
    removeEventListener('pointercancel', later);
    // The click follows in the same turn; a timer comes after it.
    setTimeout(act, 0);
  };
  addEventListener('pointerup', later);
  addEventListener('pointercancel', later);
}
