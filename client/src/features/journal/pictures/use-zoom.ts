import { type PointerEvent, type RefObject, useRef, useState } from 'react';
import { fit, moved, type Point, type Size, type View, WHOLE, zoomed } from './zoom.ts';

const MIDDLE: Point = { x: 0, y: 0 };
const STEP = 1.5;
const DOUBLE_TAP_MS = 300;

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** Two fingers, a wheel, a double tap and keys look closer; one finger moves what is closer. */
export function useZoom(frame: RefObject<HTMLElement | null>, picture: Size) {
  const [view, setView] = useState<View>(WHOLE);
  const fingers = useRef(new Map<number, Point>());
  const tappedAt = useRef(0);

  const sizes = () => {
    const { clientWidth, clientHeight } = frame.current ?? { clientWidth: 1, clientHeight: 1 };
    const size = { width: clientWidth, height: clientHeight };
    return { size, fitted: fit(picture, size) };
  };
  const fromMiddle = (x: number, y: number): Point => {
    const box = frame.current?.getBoundingClientRect();
    if (box === undefined) return MIDDLE;
    return { x: x - box.x - box.width / 2, y: y - box.y - box.height / 2 };
  };
  const zoom = (by: number, at: Point = MIDDLE) => {
    const { size, fitted } = sizes();
    setView((before) => zoomed(before, by, at, size, fitted));
  };
  const move = (by: Point) => {
    const { size, fitted } = sizes();
    setView((before) => moved(before, by, size, fitted));
  };

  const handlers = {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      event.currentTarget.setPointerCapture(event.pointerId);
      const point = fromMiddle(event.clientX, event.clientY);
      fingers.current.set(event.pointerId, point);
      const isDouble = event.timeStamp - tappedAt.current < DOUBLE_TAP_MS;
      if (isDouble && fingers.current.size === 1) {
        if (view.scale > 1) setView(WHOLE);
        else zoom(2.5, point);
      }
      tappedAt.current = event.timeStamp;
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const before = fingers.current.get(event.pointerId);
      if (before === undefined) return;
      const now = fromMiddle(event.clientX, event.clientY);
      const [other] = [...fingers.current].filter(([id]) => id !== event.pointerId);
      fingers.current.set(event.pointerId, now);
      if (other === undefined) {
        move({ x: now.x - before.x, y: now.y - before.y });
        return;
      }
      const [, still] = other;
      const from = distance(before, still);
      if (from > 0) zoom(distance(now, still) / from, between(now, still));
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      fingers.current.delete(event.pointerId);
    },
    onPointerCancel: (event: PointerEvent<HTMLElement>) => {
      fingers.current.delete(event.pointerId);
    },
  };
  return {
    view,
    handlers,
    whole: () => setView(WHOLE),
    closer: () => zoom(STEP),
    farther: () => zoom(1 / STEP),
    wheel: (deltaY: number, x: number, y: number) =>
      zoom(Math.exp(-deltaY / 300), fromMiddle(x, y)),
  };
}
