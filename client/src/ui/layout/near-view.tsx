import { type ReactNode, startTransition, useCallback, useRef, useState } from 'react';

/** So far before it comes into view it is drawn, in screens. */
const AHEAD = '150% 0px';

/** @returns whether it is to be drawn by that */
type Told = (isNear: boolean, height: number) => boolean;

const told = new WeakMap<Element, Told>();
/** What was seen of each part since it was last told, in the order in which it was seen. */
const seen = new Map<Element, IntersectionObserverEntry>();
let observer: IntersectionObserver | undefined;

/** Tells the parts of what was seen, and draws one of them a frame: a tap in between is answered. */
function tell(): void {
  for (const [target, { isIntersecting, boundingClientRect }] of seen) {
    seen.delete(target);
    if (told.get(target)?.(isIntersecting, boundingClientRect.height) === true) break;
  }
  if (seen.size > 0) requestAnimationFrame(tell);
}

function see(entries: readonly IntersectionObserverEntry[]): void {
  const isTelling = seen.size > 0;
  for (const entry of entries) {
    seen.delete(entry.target);
    seen.set(entry.target, entry);
  }
  if (!isTelling) tell();
}

/** One observer for all: thousands of parts of a list are watched. */
function watch(element: Element, hear: Told): () => void {
  observer ??= new IntersectionObserver(see, { rootMargin: AHEAD });
  told.set(element, hear);
  observer.observe(element);
  return () => {
    told.delete(element);
    seen.delete(element);
    observer?.unobserve(element);
  };
}

export interface NearViewProps {
  /** px, until it was drawn once. */
  estimate: number;
  /** Drawn from the first paint on. */
  isFirst: boolean;
  children: () => ReactNode;
}

/** A part of a long list that exists only while it is near the screen, and holds its place else. */
export function NearView({ estimate, isFirst, children }: NearViewProps) {
  const [isNear, setNear] = useState(isFirst);
  /** As it was when it was left; of another estimate it holds other rows by now. */
  const left = useRef({ estimate, height: estimate });
  const own = useRef(estimate);
  own.current = estimate;
  const drawn = useRef(isFirst);
  const ref = useCallback((element: HTMLDivElement | null) => {
    if (element === null) return;
    return watch(element, (next, height) => {
      const isDrawn = drawn.current;
      if (!next && isDrawn) left.current = { estimate: own.current, height };
      drawn.current = next;
      startTransition(() => setNear(next));
      return next && !isDrawn;
    });
  }, []);
  const height = left.current.estimate === estimate ? left.current.height : estimate;
  return (
    <div ref={ref} style={isNear ? undefined : { height }}>
      {isNear && children()}
    </div>
  );
}
