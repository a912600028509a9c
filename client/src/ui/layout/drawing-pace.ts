/** How long drawing may hold up a frame, ms: a tap in between is answered in time. */
const FRAME_MS = 8;
/** So few that one slow part among them is no long frame. */
const MOST = 8;
/** Longer than drawing ever takes; what waits for its code holds up no other part. */
const PATIENCE_MS = 500;

/**
 * Lets parts of a page be drawn in the order in which they were asked for, as many in a frame as it has time
 * for: twice as many after a quick time, half after a slow one.
 */
export class DrawingPace<Part> {
  /** @returns whether the part draws anything now, and will be settled once it has */
  readonly #draw: (part: Part) => boolean;
  readonly #asked = new Set<Part>();
  readonly #drawing = new Set<Part>();
  #share = 1;
  #beganAt = 0;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(draw: (part: Part) => boolean) {
    this.#draw = draw;
  }

  /** A part that was asked for before goes to the end. */
  ask(parts: Iterable<Part>): void {
    const isUnderWay = this.#asked.size > 0 || this.#drawing.size > 0;
    for (const part of parts) {
      this.#asked.delete(part);
      this.#asked.add(part);
    }
    if (!isUnderWay) this.#go();
  }

  /** Hears that a part was drawn, or will not be. */
  settle(part: Part): void {
    this.#asked.delete(part);
    if (!this.#drawing.delete(part) || this.#drawing.size > 0) return;
    clearTimeout(this.#patience);
    const isSlow = performance.now() - this.#beganAt > FRAME_MS;
    this.#share = isSlow ? Math.max(1, this.#share / 2) : Math.min(MOST, this.#share * 2);
    this.#goOn();
  }

  readonly #go = (): void => {
    if (this.#drawing.size > 0) return;
    this.#beganAt = performance.now();
    for (const part of this.#asked) {
      this.#asked.delete(part);
      if (this.#draw(part)) this.#drawing.add(part);
      if (this.#drawing.size >= this.#share) break;
    }
    if (this.#drawing.size > 0) this.#patience = setTimeout(this.#giveUp, PATIENCE_MS);
  };

  readonly #giveUp = (): void => {
    this.#drawing.clear();
    this.#share = 1;
    this.#goOn();
  };

  #goOn(): void {
    if (this.#asked.size > 0) requestAnimationFrame(this.#go);
  }
}
