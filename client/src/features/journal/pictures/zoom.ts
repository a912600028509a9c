/** How a picture is looked at: 1 is whole; the shift is in pixels of the screen, from the middle. */
export interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const WHOLE: View = { scale: 1, x: 0, y: 0 };
const LARGEST = 8;

const within = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

/** A picture that is larger than its frame is not drawn away from its edges, a smaller one stays put. */
function kept({ scale, x, y }: View, frame: Size, fitted: Size): View {
  const room = (side: 'width' | 'height') => Math.max(0, (fitted[side] * scale - frame[side]) / 2);
  return {
    scale,
    x: within(x, -room('width'), room('width')),
    y: within(y, -room('height'), room('height')),
  };
}

/**
 * Larger or smaller by a factor, so that what is under a point stays under it.
 * @param at from the middle of the frame
 * @param fitted the picture at scale 1
 */
export function zoomed(view: View, by: number, at: Point, frame: Size, fitted: Size): View {
  const scale = within(view.scale * by, 1, LARGEST);
  const grown = scale / view.scale;
  const next = {
    scale,
    x: at.x - (at.x - view.x) * grown,
    y: at.y - (at.y - view.y) * grown,
  };
  return kept(next, frame, fitted);
}

export const moved = (view: View, by: Point, frame: Size, fitted: Size): View =>
  kept({ ...view, x: view.x + by.x, y: view.y + by.y }, frame, fitted);

/** The whole picture as large as the frame allows, and not larger than it is. */
export function fit(picture: Size, frame: Size): Size {
  const by = Math.min(1, frame.width / picture.width, frame.height / picture.height);
  return { width: picture.width * by, height: picture.height * by };
}
